import { describe, expect, test } from 'vitest'
import { sectionKind } from '../../src/search/filters.ts'
import { type Counted, writeStatus } from '../../src/search/status.ts'
import { english } from '../../src/words/en/index.ts'

/** A text with some passages. */
const make = (passages: number, kind = 'Letter'): Counted => ({
  text: { facts: { kind: [kind] } },
  passages: Array.from({ length: passages }, () => ({ unit: 0, last: 0, matches: [] })),
})

const write = (documents: ReadonlyArray<Counted>, all = documents) =>
  writeStatus(documents, all, english.status)

describe('the status says how much was found', () => {
  test.each([
    [[make(1)], '1 document, with 1 passage.'],
    [[make(2), make(3)], '2 documents, with 5 passages.'],
    [Array.from({ length: 1200 }, () => make(1)), '1,200 documents, with 1,200 passages.'],
    [[make(0), make(0)], '2 documents.'],
    [[make(1), make(2, sectionKind)], '1 document and 1 section, with 3 passages.'],
    [[make(2, sectionKind)], '1 section and no document, with 2 passages.'],
    [[], 'No document has this.'],
  ])('%#', (documents, status) => {
    expect(write(documents)).toBe(status)
  })

  test('and what filters leave out', () => {
    const [one, other, section] = [make(1), make(2), make(1, sectionKind)]
    expect(write([one], [one, other, section])).toBe(
      '1 document, with 1 passage. 1 more document and 1 more section without filters.',
    )
    expect(write([], [section])).toBe(
      'No document has this. 1 more section and no document without filters.',
    )
  })
})
