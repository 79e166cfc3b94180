import { describe, expect, test } from 'vitest'
import { linkBook } from '../../../src/export/epub/book-links.ts'
import type { BookText } from '../../../src/export/epub/book.ts'

const text = (path: string, html: string): BookText => ({
  ...{ path, html, name: path, kind: 'document', level: 1, language: {} },
})

const title = text('', '<h1 id="title">V</h1>')
const first = text('d1', '<p id="p1">A</p><p id="fn&#x22;†">B</p><p id="pg_1">C</p>')
const second = text('d2', '<p id="pg_1">A</p><p id="pg_1 2">B</p>')
const people = text('people', '<p id="p_A1">A</p>')
const texts = [title, first, second, people]
const site = { base: '/my editions/', root: 'https://example.org/my%20editions/', volume: 'v' }

describe('a link from the first document', () => {
  test.each([
    ['to itself', '#p1', '#p1'],
    ['to itself by its address', '/my editions/v/d1/#p1', '#p1'],
    ['to an id of other letters', '#fn"†', '#fn%22†'],
    ['to nothing in it', '#p9', undefined],
    ['to another document', '/my editions/v/d2/', 'd2.xhtml'],
    ['to a place in it', '../d2/#pg_1%202', 'd2.xhtml#pg_1_2'],
    ['to a place that it does not have', '../d2/#p9', 'd2.xhtml'],
    ['to an entry of a list', '/my editions/v/people/p_A1/', 'people.xhtml#p_A1'],
    ['to an entry without a line in the list', '/my editions/v/people/p_B1/', 'people.xhtml'],
    ['to a printed page', '/my editions/v/pages/#pg_1', '#pg_1'],
    ['to the volume', '/my editions/v/', 'index.xhtml'],
    [
      'to a page that no text has',
      '/my editions/v/pages/#pg_9',
      'https://example.org/my%20editions/v/pages/#pg_9',
    ],
    [
      'to another page of the site',
      '/my editions/people/ada/',
      'https://example.org/my%20editions/people/ada/',
    ],
    [
      'to a place with an invalid escape',
      '/my editions/v/d9/#%',
      'https://example.org/my%20editions/v/d9/#%',
    ],
    ['to another site', 'https://example.com/a', 'https://example.com/a'],
    ['that would run', 'javascript:alert(1)', undefined],
    ['that is no address', 'https://', undefined],
  ])('%s: %s', (_, href, address) => {
    expect(linkBook(texts, site).from(first)(href)).toBe(address)
  })

  test('leads only to the book if readers cannot reach the site', () => {
    const find = linkBook(texts, { ...site, root: undefined }).from(first)
    expect(find('/my editions/v/d2/')).toBe('d2.xhtml')
    expect(find('/my editions/people/ada/')).toBeUndefined()
  })
})

test('a link from the title page is relative to the volume', () => {
  expect(linkBook(texts, site).from(title)('d2/')).toBe('d2.xhtml')
})

test('no two texts have one file, whatever the case of their letters', () => {
  const texts = ['', 'Index', 'd1', 'D1'].map((path) => text(path, ''))
  const { toFile } = linkBook(texts, site)
  expect(texts.map(toFile)).toEqual(['index.xhtml', 'Index-2.xhtml', 'd1.xhtml', 'D1-2.xhtml'])
})
