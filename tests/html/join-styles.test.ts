import { expect, test } from 'vitest'
import { joinStyles } from '../../src/html/join-styles.ts'
import { expectLinear, factor } from '../linear.ts'

/** Style sheets by their names. */
const sheets: Partial<Record<string, string>> = {
  page: "/* Of pages. */\n@import './base.css';\n@import './table.css';\n\np {\n  margin: 0 1em;\n}\n",
  table: "@import './base.css';\ntd,\nth { content: '/* { } */  '; }\n",
  base: '@layer a, b;\n:is(h1, h2) :hover {\n  color: red;\n}\n',
}

const read = (name: string): string => sheets[name] ?? ''

test('a style sheet has those that it imports in it, each once, without comments', () => {
  expect(joinStyles('page', read)).toBe(
    "@layer a,b;:is(h1,h2) :hover{color: red;}td,th{content: '/* { } */  ';}p{margin: 0 1em;}",
  )
})

test('style sheets that import each other end', () => {
  const each: Record<string, string> = {
    a: "@import './b.css';a{}",
    b: "@import './a.css';b{}",
  }
  expect(joinStyles('a', (name) => each[name] ?? '')).toBe('b{}a{}')
})

test.each(['/*', '"', ' ', '{ ', "'\\"])(
  'a sheet of nothing but %s is read in linear time',
  (part) => {
    const short = part.repeat(20_000)
    expectLinear((css) => joinStyles('a', () => css), short, short.repeat(factor))
  },
)
