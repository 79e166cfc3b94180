import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { type Locator, pageLocator, type Step, stepKinds } from '../../src/tree/locator.ts'
import { toLocatorAttributes } from '../../src/tree/locator-attributes.ts'
import { fromLocatorCode, toLocatorCode } from '../../src/tree/locator-code.ts'
import { writeLocator, writePages, writePlace, writeSeries } from '../../src/tree/locator-words.ts'
import { toUnits } from '../../src/tree/units.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { english } from '../../src/words/en/index.ts'
import type { LocatorForm } from '../../src/words/locator-form.ts'

const paragraph: Step = { kind: 'paragraph', label: '2' }
const point: Step = { kind: 'point', label: '3' }
const inner: Step = { kind: 'point', label: 'a' }
const note: Step = { kind: 'note', label: '4' }
const list: Step = { kind: 'list', label: '2' }
const after: Step = { kind: 'after', label: '' }
const pages = { first: '366', last: '367' }

describe('a place is written', () => {
  test.each<[string, ReadonlyArray<Step>, Record<LocatorForm, string>]>([
    [
      'a paragraph',
      [paragraph],
      {
        name: 'Paragraph 2',
        running: 'paragraph 2',
        citation: 'paragraph 2',
        short: '¶ 2',
      },
    ],
    [
      'a point in a point',
      [paragraph, point, inner],
      {
        name: 'Paragraph 2, point 3(a)',
        running: 'paragraph 2, point 3(a)',
        citation: 'paragraph 2, point 3(a)',
        short: '¶ 2, point 3(a)',
      },
    ],
    [
      'a point of a second list',
      [paragraph, list, point],
      {
        name: 'Paragraph 2, list 2, point 3',
        running: 'paragraph 2, list 2, point 3',
        citation: 'paragraph 2, list 2, point 3',
        short: '¶ 2, list 2, point 3',
      },
    ],
    [
      'a point of a note',
      [note, point],
      {
        name: 'Note 4, point 3',
        running: 'note 4, point 3',
        citation: 'note 4, point 3',
        short: 'n. 4, point 3',
      },
    ],
    [
      'an item in a point',
      [paragraph, point, { kind: 'item', label: '2' }],
      {
        name: 'Paragraph 2, point 3, item 2',
        running: 'paragraph 2, point 3, item 2',
        citation: 'paragraph 2, point 3, item 2',
        short: '¶ 2, point 3, item 2',
      },
    ],
    [
      'a row of a second table',
      [paragraph, { kind: 'table', label: '2' }, { kind: 'row', label: '3' }],
      {
        name: 'Paragraph 2, table 2, row 3',
        running: 'paragraph 2, table 2, row 3',
        citation: 'paragraph 2, table 2, row 3',
        short: '¶ 2, table 2, row 3',
      },
    ],
    [
      'what follows a list',
      [paragraph, after],
      {
        name: 'Paragraph 2, after the points',
        running: 'paragraph 2, after the points',
        citation: 'paragraph 2, after the points',
        short: '¶ 2, after the points',
      },
    ],
    [
      'the title',
      [{ kind: 'title', label: '' }],
      { name: 'Title', running: 'title', citation: 'title', short: 'title' },
    ],
    [
      'a page',
      pageLocator('XV').steps,
      { name: 'Page XV', running: 'page XV', citation: 'p. XV', short: 'p. XV' },
    ],
  ])('%s', (_, steps, forms) => {
    const { name, running, citation, short } = forms
    expect(writePlace({ steps }, 'name', english.places)).toBe(name)
    expect(writePlace({ steps }, 'running', english.places)).toBe(running)
    expect(writePlace({ steps }, 'citation', english.places)).toBe(citation)
    expect(writePlace({ steps }, 'short', english.places)).toBe(short)
  })

  test('without an implied step', () => {
    expect(
      writePlace({ steps: [paragraph, point, inner], implied: true }, 'name', english.places),
    ).toBe('Point 3(a)')
    expect(writePlace({ steps: [paragraph, after], implied: true }, 'name', english.places)).toBe(
      'After the points',
    )
  })

  test('with its pages', () => {
    expect(writeLocator({ steps: [note], pages }, 'citation', english.places)).toBe(
      'note 4, pp. 366–367',
    )
    expect(writeLocator({ steps: [note] }, 'name', english.places)).toBe('Note 4')
    expect(writePages({ first: '366', last: '366' }, english.places)).toBe('p. 366')
  })

  test('with those that follow it', () => {
    expect(writeSeries(point, { ...point, label: '6' }, english.places)).toBe('points 3–6')
    expect(writeSeries(note, note, english.places)).toBe('note 4')
    expect(writeSeries(after, { ...after, label: '2' }, english.places)).toBe('after the points')
  })
})

const label = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'%@!.–04a') }))
const step: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom(...stepKinds), label })
const locators: fc.Arbitrary<Locator> = fc
  .tuple(
    fc.array(step, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.option(fc.record({ first: label, last: label })),
  )
  .map(([steps, implied, pages]) => ({
    steps,
    ...(implied && { implied }),
    ...(pages && { pages }),
  }))
const ids = fc.oneof(label, fc.constantFrom('title', 'p1', 'p1.3', 'p1.l2.3.a', 'fn1-2', 'pg_9'))

describe('a locator as a string', () => {
  test('is short if the anchor gives the steps', () => {
    const locator: Locator = { steps: [{ ...paragraph, label: '1' }, point], implied: true, pages }
    expect(toLocatorAttributes({ id: 'p1.3', locator }, english.places)).toEqual({
      'data-locator': 'Point 3, pp. 366–367',
      'data-at': '!@366–367',
    })
    expect(toLocatorCode(locator, 'p1.4')).toBe('p1.i3!@366–367')
  })

  test('survives writing and reading, with any labels and any anchor', () => {
    fc.assert(
      fc.property(locators, ids, (locator, id) => {
        const code = toLocatorCode(locator, id)
        expect(code).not.toBe('')
        expect(fromLocatorCode(code, id)).toEqual(locator)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['', 'Point 3', 'x@', 'p1..i3@', '@366@367'])('`%s` is invalid', (code) => {
    expect(fromLocatorCode(code, 'p1')).toBeUndefined()
  })

  test('with an unknown anchor is invalid without steps', () => {
    expect(fromLocatorCode('@367', 'fnref1')).toBeUndefined()
  })
})

test('the anchors of a document give its steps, except for items and what a place prints or repeats', () => {
  fc.assert(
    fc.property(transcriptions, (value) => {
      for (const { id, locator } of toUnits(readDocument(new VFile({ value })))) {
        const code = toLocatorCode(locator, id)
        expect(fromLocatorCode(code, id)).toEqual(locator)
        expect(locator.steps.every(({ label }) => /^[\p{L}\p{N}*†‡§]*$/u.test(label))).toBe(true)
        const isWritten = locator.steps.some(
          ({ kind, printed, counted, occurrence }) =>
            kind === 'item' || (printed ?? counted ?? occurrence) !== undefined,
        )
        expect(code.startsWith('@') || code.startsWith('!@')).toBe(!isWritten)
      }
    }),
    // Two notes of one number, and paragraphs with numbers.
    { examples: [['A\n\n[^1]: b\n\n1. c'], ['A\n\nWe decided:\n\n1. To go.\n\n2. To stay.']] },
  )
})
