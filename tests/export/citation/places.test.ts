import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { listForms, writeCitation } from '../../../src/export/citation/forms.ts'
import { toQuotation } from '../../../src/export/citation/short-source.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import { type Locator, pageLocator, spanLocators } from '../../../src/tree/locator.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { letter, memo, toStarred, url } from './records.ts'

/** The units of the memorandum, from its source. The page on which it begins is not in it. */
const tree = readDocument(
  new VFile({ value: readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8') }),
  {
    ...{ id: 'd162', volume: 'frus1964-68v02', supplied: {} },
    firstPage: '366',
  },
)
const units = new Map(toUnits(tree).map(({ id, locator }) => [id, locator]))

function at(id: string): Locator {
  const locator = units.get(id)
  if (locator === undefined) throw new Error(`Unexpected id ${id}, expected a unit of the memo`)
  return locator
}

const page = { first: '367', last: '367' }
const row: Locator = {
  steps: [
    { kind: 'paragraph', label: '2' },
    { kind: 'row', label: '3' },
  ],
  pages: page,
}

const places: ReadonlyArray<readonly [name: string, id: string, locator: Locator | undefined]> = [
  ['the document', '', undefined],
  ...['p1.1', 'p1.2', 'p1.3', 'p1.4', 'p1.5', 'p1.6'].map(
    (id) => [`point ${id.slice(-1)}`, id, at(id)] as const,
  ),
  ['paragraph 1', 'p1', at('p1')],
  ['the text after the points', 'p1.after', at('p1.after')],
  ['the note', 'fn1', at('fn1')],
  ['a row of a table', 'p2.r3', row],
  ['printed page 367', 'pg_367', pageLocator('367')],
  [
    'selected words of points 2–4',
    'p1.2:~:text=any%20idea,real%20point',
    { ...spanLocators(at('p1.2'), at('p1.4')), pages: page },
  ],
  [
    'selected words of point 1 on page 366',
    'p1.1:~:text=great%20interest',
    { ...at('p1.1'), pages: { first: '366', last: '366' } },
  ],
]

/** Write every form for every place, a line each. */
function writeAll(cited: Cited, home: string): string {
  return places
    .map(([name, id, locator]) => {
      const placed = { ...cited, locator, address: id === '' ? home : `${home}#${id}` }
      const forms = listForms(placed).map(
        (form) => `${form}: ${toStarred(writeCitation(placed, form))}`,
      )
      const quoted = toStarred(toQuotation('quiet diplomacy', placed))
      return [`# ${name}`, ...forms, `quotation: ${quoted}`, ''].join('\n')
    })
    .join('\n')
}

describe('every form cites every kind of place, to the letter', () => {
  test.each([
    ['the memorandum', 'memo.txt', { ...memo, url }, 'https://example.org/frus1964-68v02/d162/'],
    ['a letter of an archive', 'letter.txt', letter, 'https://example.org/letters/to-ada/'],
  ])('%s', (_, file, cited, home) => {
    const path = join(import.meta.dirname, file)
    const written = writeAll(cited, home)
    if (process.env['UPDATE']) writeFileSync(path, written)
    expect(written).toBe(readFileSync(path, 'utf8'))
  })
})
