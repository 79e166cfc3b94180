import { expect, test } from 'vitest'
import {
  createPathIds,
  isDocumentName,
  isPathId,
  isVolumeName,
  toAddressName,
  toPathId,
} from '../../src/tree/path-ids.ts'

test.each([
  ['d162', true],
  ['p_YCW1', true],
  ['a-b', true],
  ['', false],
  ['1', false],
  ['../d162', false],
  ['d1.5', false],
  ['d 1', false],
  ['dé', false],
  ['a'.repeat(100), true],
  ['a'.repeat(101), false],
])('%s can be part of an address: %s', (id, is) => {
  expect(isPathId(id)).toBe(is)
})

test.each([
  ['frus1964-68v02', true],
  ['frus1952-54v12p2', true],
  ['v1.2', true],
  ['frus1964.', false],
  ['frus1914Supp', true],
  ['Frus1964', true],
  ['Search', false],
  ['Con', false],
  ['volume 2', false],
  ['search', false],
  ['people.json', false],
  ['letters.json', false],
  ['sitemap-1.xml', false],
  ['use', false],
  ['nul', false],
  ['com1.v2', false],
  ['console', true],
  ['v'.repeat(101), false],
])('a volume can be called %s: %s', (name, is) => {
  expect(isVolumeName(name)).toBe(is)
})

test.each([
  ['d162', true],
  ['1793-09-12-simcoe', true],
  ['01', true],
  ['vol.2_7', true],
  ['Letter-A', true],
  ['to Leo', false],
  ['-a', false],
  ['a.', false],
  ['.a', false],
  ['a/b', false],
  ['memo.html', false],
  ['memo.JSON', false],
  ['memo.csl', false],
  ['memo.bib', false],
  ['con', false],
  ['com1.a', false],
  ['é', false],
  ['', false],
  ['a'.repeat(101), false],
])('a document can be called %s: %s', (name, is) => {
  expect(isDocumentName(name)).toBe(is)
})

test.each([
  ['to Leo (1871)', 'to-Leo-1871'],
  ['1921-05-04, Überfahrt', '1921-05-04-Uberfahrt'],
  ['_draft.', 'draft'],
  ['memo.html', 'memo-html'],
  ['a'.repeat(300), 'a'.repeat(99)],
  ['письмо', undefined],
  ['con', undefined],
])('the name %s of a document is made into %s', (name, made) => {
  expect(toAddressName(name, 'document')).toBe(made)
})

test('an id is assigned once, ignoring case, and never a reserved or device name', () => {
  const { assign, has, reserve } = createPathIds(['pages'])
  expect(has('Pages')).toBe(true)
  const written = ['d1', 'D1', 'd1-2', 'pages', 'PAGES', 'con', 'LPT1', 'd2']
  expect(written.map(assign)).toEqual([
    ...['d1', 'D1-2', 'd1-2-2', 'pages-2', 'PAGES-3', 'con-2', 'LPT1-2', 'd2'],
  ])
  reserve('d2')
  reserve('d3')
  expect([assign('d2'), assign('d3')]).toEqual(['d2-2', 'd3-2'])
})

test('characters that cannot be part of an address are removed from an id', () => {
  expect(toPathId('p_ÉA1')).toBe('p_EA1')
  expect(toPathId('a/../b c')).toBe('abc')
  expect(toPathId('a'.repeat(300))).toHaveLength(100)
  expect(toPathId('1.')).toBeUndefined()
})
