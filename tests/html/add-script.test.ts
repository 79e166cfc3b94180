import { expect, test } from 'vitest'
import { addScript } from '../../src/html/add-script.ts'

const head = '<html><head><meta charset="utf-8">'
const script = '<script src="/a.js" defer></script>'

test('a script is added at the beginning of the head', () => {
  expect(addScript(`${head}<title>T</title></head></html>`, '/a.js')).toBe(
    `${head}${script}<title>T</title></head></html>`,
  )
})

test('tags in the words of an edition stay in the attribute that has them', () => {
  const rest = '<meta name="description" content="</head><meta charset="utf-8"><img src=x>"></head>'
  expect(addScript(head + rest, '/a.js')).toBe(head + script + rest)
})

test('a page without a head is no page', () => {
  expect(() => addScript('<p>Text</p>', '/a.js')).toThrow('Missing `<meta charset="utf-8">`')
})
