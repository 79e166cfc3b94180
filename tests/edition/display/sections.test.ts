import { expect, test } from 'vitest'
import { toSectionNeighbors, toSectionPages } from '../../../src/edition/display/sections.ts'
import { volumeLinker } from '../../../src/edition/printed-index/volume-links.ts'

const sections = toSectionPages(
  {
    sections: [
      { id: 'preface', title: 'Preface', part: 'front' },
      { id: 'terms', title: 'Abbreviations', part: 'front', list: 'terms' },
      { id: 'names', title: 'Persons', part: 'front', list: 'persons' },
      { id: 'pages', title: 'On pages', part: 'back' },
      { id: 'in', title: 'Index', part: 'back', list: 'index' },
    ],
  },
  [],
)

test('each section has a unique path, and lists have fixed ones', () => {
  expect(sections.map(({ path }) => path)).toEqual([
    'preface',
    'terms',
    'people',
    'pages-2',
    'printed-index',
  ])
})

test('a transcription that has the name of a section keeps it', () => {
  const preface = { id: 'preface', title: 'Preface', part: 'front' as const }
  const pages = toSectionPages({ sections: [preface] }, [{ data: { document: 'preface' } }])
  expect(pages.map(({ path }) => path)).toEqual(['preface-2'])
})

test('sections come before the first document and after the last', () => {
  const body = [1, 9].map((number) => ({ href: `/v/d${number}/`, text: `${number}.` }))
  const neighbors = sections.map((section) => {
    const { previous, next } = toSectionNeighbors(section, sections, body, '/v/')
    return [previous?.href, next?.href]
  })
  expect(neighbors).toEqual([
    [undefined, '/v/terms/'],
    ['/v/preface/', '/v/people/'],
    ['/v/terms/', '/v/d1/'],
    ['/v/d9/', '/v/printed-index/'],
    ['/v/pages-2/', undefined],
  ])
})

test('the text of a chapter stands between documents', () => {
  const texts = toSectionPages({ sections: [{ id: 'ch1', title: 'Quay', part: 'body' }] }, [])
  const [chapter] = texts
  const body = ['d1', 'ch1', 'd2'].map((path) => ({ href: `/v/${path}/`, text: path }))
  expect(chapter && toSectionNeighbors(chapter, [...sections, ...texts], body, '/v/')).toEqual({
    previous: body[0],
    next: body[2],
  })
})

test('a reference resolves to a section, the list of pages, or another target', () => {
  const resolve = volumeLinker('/v/', sections, ({ target }) =>
    target === 'd1' ? { href: '/v/d1/' } : undefined,
  )
  expect(resolve({ target: 'names' })).toEqual({ href: '/v/people/' })
  expect(resolve({ target: 'preface', fragment: 'p1' })).toEqual({ href: '/v/preface/#p1' })
  expect(resolve({ target: 'pages', fragment: 'pg_3' })).toEqual({ href: '/v/pages/#pg_3' })
  expect(resolve({ target: 'd1' })).toEqual({ href: '/v/d1/' })
  expect(resolve({ fragment: 'pg_99' })).toBeUndefined()
})
