import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBibliographyEntry } from '../../../src/export/csl/bibliography-entry.ts'
import { toBibtex } from '../../../src/export/csl/bibtex.ts'
import { toCslJson } from '../../../src/export/csl/csl-json.ts'
import { toRis } from '../../../src/export/csl/ris.ts'
import { letter, paper, without, withTitle } from './entries.ts'
import { readReferences } from './read-references.ts'

const writers = { bibtex: toBibtex, ris: toRis, 'csl-json': toCslJson }

const chapter = {
  ...letter,
  record: { ...letter.record, number: '7', pages: { first: '12', last: '14' } },
  volume: {
    title: 'Letters & Lamps, 1871–1872',
    series: 'Papers of 50% of the Harbors',
    subseries: '1964–1968',
    number: 'II',
    editors: [
      { given: 'William F.', family: 'Sanford', suffix: 'Jr.' },
      { given: 'Ada', family: 'de Marin' },
      { family: 'Harbor Office' },
    ],
    publisher: 'U.S. Harbor Office',
    place: 'Trieste',
    year: 1996,
    isbn10: '0-16-045126-4',
  },
}

describe.each(Object.entries(writers))('a file of references in %s', (_, write) => {
  const read = (document: typeof letter) => readReferences(write([toBibliographyEntry(document)]))

  test('says of a chapter what the record of its volume says', () => {
    expect(read(chapter)).toMatchObject([
      {
        type: 'chapter',
        title: chapter.record.title,
        'container-title':
          'Papers of 50% of the Harbors, 1964–1968, Volume II, Letters & Lamps, 1871–1872',
        editor: [
          { given: 'William F.', family: 'Sanford', suffix: 'Jr.' },
          expect.objectContaining({ given: 'Ada' }),
          expect.anything(),
        ],
        page: '12-14',
        publisher: 'Harbor Office',
        'publisher-place': 'Trieste',
        issued: { 'date-parts': [[1996]] },
        ISBN: '0160451264',
        URL: 'https://example.org/letters/d1/?release=2026-11-29',
      },
    ])
  })

  test('has no date, no publisher and no editor that is not known', () => {
    const [item] = read(without(letter, 'when'))
    expect(Object.keys(item ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:issued|publisher|editor|page|ISBN)/)]),
    )
  })

  test('says of an unpublished letter who wrote it, when, and where it is kept', () => {
    const [item] = read(paper)
    expect(item).toMatchObject({
      title: paper.record.title,
      URL: `${paper.address}?release=2026-11-29`,
    })
    expect(item?.issued?.['date-parts'][0]?.[0]).toBe(1871)
    expect(JSON.stringify(item?.author)).toContain('Ada Marin')
    expect(JSON.stringify(item)).toMatch(/Box 3, folder 12, TS 3\/12/)
  })

  test('keeps every character of a title', () => {
    const sign = fc.constantFrom(...'ab A\\{}~^&%#_$–—-`\'"<>|,.?!@=()“”’éд中 \u00a0/')
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1 }), (written) => {
        const title = `x${written}x`.replaceAll(/\s+/g, ' ')
        expect(readReferences(write([withTitle(title)]))[0]?.title).toBe(title)
      }),
    )
  })

  test('has as many items as it has documents', () => {
    const entries = ['One', 'Two', 'Three @ home{'].map((title) => withTitle(title))
    expect(readReferences(write(entries)).map(({ title }) => title)).toEqual([
      'One',
      'Two',
      'Three @ home{',
    ])
  })
})
