import { expect, test } from 'vitest'
import { toSectionNeighbors, toSectionPages } from '../../src/edition/sections.ts'
import { volumeLinker } from '../../src/edition/volume-links.ts'

const sections = toSectionPages({
  sections: [
    { id: 'preface', title: 'Preface', part: 'front' },
    { id: 'terms', title: 'Abbreviations', part: 'front', list: 'terms' },
    { id: 'names', title: 'Persons', part: 'front', list: 'persons' },
    { id: 'pages', title: 'On pages', part: 'back' },
    { id: 'in', title: 'Index', part: 'back', list: 'index' },
  ],
})

test('a section has its own address, a list that of lists, and no two the same', () => {
  expect(sections.map(({ path }) => path)).toEqual([
    'preface',
    'terms',
    'people',
    'pages-2',
    'index',
  ])
})

test('sections stand before the first document and behind the last', () => {
  const body = [1, 9].map((number) => ({ href: `/v/d${number}/`, text: `${number}.` }))
  const neighbors = sections.map((section) => {
    const { previous, next } = toSectionNeighbors(section, sections, body, '/v/')
    return [previous?.href, next?.href]
  })
  expect(neighbors).toEqual([
    [undefined, '/v/terms/'],
    ['/v/preface/', '/v/people/'],
    ['/v/terms/', '/v/d1/'],
    ['/v/d9/', '/v/index/'],
    ['/v/pages-2/', undefined],
  ])
})

test('a reference leads to what the edition has, else to the Office', () => {
  const resolve = volumeLinker({
    base: '/',
    volume: 'v',
    office: 'https://office.test/frus/v',
    held: new Set(['v/d1', 'w/d2']),
    sections,
  })
  expect(['d1', 'w/d2', 'names', 'pages'].map((target) => resolve(target).href)).toEqual([
    '/v/d1/',
    '/w/d2/',
    '/v/people/',
    '/v/pages/',
  ])
  expect(resolve('d7')).toEqual({ href: 'https://office.test/frus/v/d7', host: 'office.test' })
  expect(resolve('w/d7')).toEqual({ href: 'https://office.test/frus/w/d7', host: 'office.test' })
  expect(resolve('https://other.test/a')).toEqual({
    href: 'https://other.test/a',
    host: 'other.test',
  })
})
