import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote, type Stretch } from '../../src/remark/anchors/find-quote.ts'
import { resolveAnchor } from '../../src/remark/anchors/resolve-anchor.ts'
import type { Anchor } from '../../src/tree/stand-off.ts'
import { readMemo } from '../remark/memo.ts'
import { toText } from '../../src/tree/to-text.ts'

/*
 * A transcription is corrected after it was annotated. After any correction an annotation is on the same words, or
 * it is rejected: it is never at a wrong place.
 */

const words = toText(readMemo().tree).split(' ')

/** A range of words of the memo, from first to last, end exclusive. */
const stretch = fc
  .tuple(fc.nat(words.length - 9), fc.integer({ min: 1, max: 8 }))
  .map(([from, count]) => ({ from, to: from + count }))

/** Any word, of the memo or not. */
const word = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-z]{1,18}$/))

/** Inserted text, often words of the memo itself. */
const sentence = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 12 }),
  stretch.map(({ from, to }) => words.slice(from, to)),
)

function toAnchor(from: number, to: number, context: boolean): Anchor {
  const quote = words.slice(from, to).join(' ')
  if (context) {
    const prefix = words.slice(Math.max(0, from - 5), from).join(' ')
    const suffix = words.slice(to, to + 5).join(' ')
    return { quote, ...(prefix && { prefix }), ...(suffix && { suffix }) }
  }
  const places = findQuote(words.join(' '), quote)
  const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
  const nth = places.findIndex((place) => place.start === start) + 1
  return places.length < 2 || nth === 0
    ? { quote }
    : { quote, occurrence: { nth, of: places.length } }
}

/** The target of the anchor in the changed text; nothing if it is rejected. */
function resolve(anchor: Anchor, changed: ReadonlyArray<string>): Stretch | undefined {
  const resolution = resolveAnchor(anchor, {
    text: changed.join(' '),
    unitAt: () => 'p1',
    findNearest: () => [],
  })
  return resolution.type === 'found' ? resolution.places[0] : undefined
}

/**
 * The annotation is rejected, or it covers the words of the given range, end exclusive, and possibly more; less
 * only if the range has the unchanged quote beside other signs or words, as `home—he` has `he`. Where a repetition was inserted, the copy cannot
 * be distinguished from the original: a place with the prefix, the quote, and the suffix, and the only one, is then
 * correct.
 */
function expectRight(anchor: Anchor, changed: ReadonlyArray<string>, from: number, to: number) {
  const found = resolve(anchor, changed)
  if (found === undefined) return
  const { prefix, quote, suffix } = anchor
  if (prefix !== undefined && suffix !== undefined) {
    const whole = `${prefix} ${quote} ${suffix}`
    const at = found.start - prefix.length - 1
    if (changed.join(' ').slice(at, at + whole.length) === whole) return
  }
  const start = startOf(changed, from)
  const stretch = changed.slice(from, to).join(' ')
  const end = start + stretch.length
  const isInside = found.start >= start && found.end <= end
  if (isInside && changed.join(' ').slice(found.start, found.end) === quote) return
  expect(found.start).toBeLessThanOrEqual(start)
  expect(found.end).toBeGreaterThanOrEqual(end)
}

function startOf(changed: ReadonlyArray<string>, index: number): number {
  return changed.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
}

test('nothing has changed: the words are found in place', () => {
  fc.assert(
    fc.property(stretch, fc.boolean(), ({ from, to }, context) => {
      const found = resolve(toAnchor(from, to, context), words)
      if (found) expect(found.start).toBe(startOf(words, from))
    }),
  )
})

test('one word of a quote has changed', () => {
  fc.assert(
    fc.property(stretch, fc.nat(7), word, fc.boolean(), ({ from, to }, at, other, context) => {
      const changed = words.with(from + (at % (to - from)), other)
      expectRight(toAnchor(from, to, context), changed, from, to)
    }),
    {
      numRuns: 2000,
      examples: [
        [{ from: 273, to: 274 }, 0, 'do.', false],
        [{ from: 424, to: 425 }, 0, 'home—he', false],
      ],
    },
  )
})

test('a sentence has been inserted before a quote', () => {
  fc.assert(
    fc.property(stretch, fc.nat(), sentence, fc.boolean(), ({ from, to }, at, added, context) => {
      const changed = words.toSpliced(at % (from + 1), 0, ...added)
      expectRight(toAnchor(from, to, context), changed, from + added.length, to + added.length)
    }),
    { numRuns: 2000 },
  )
})

test('both, where the quote has a prefix and a suffix', () => {
  const places = fc.tuple(stretch, fc.nat(), fc.nat(7))
  fc.assert(
    fc.property(places, sentence, word, ([{ from, to }, at, inside], added, other) => {
      fc.pre(from > 4)
      const changed = words
        .with(from + (inside % (to - from)), other)
        .toSpliced(at % (from + 1), 0, ...added)
      expectRight(toAnchor(from, to, true), changed, from + added.length, to + added.length)
    }),
    { numRuns: 2000 },
  )
})

test('a long word of a long quote has changed: prefix and suffix find it again, mostly', () => {
  const quotes = words.flatMap((_, from) => (from > 5 && from < words.length - 15 ? [from] : []))
  const found = quotes.filter((from) => {
    const changed = words.with(from + 2, 'otherwise')
    return resolve(toAnchor(from, from + 6, true), changed)?.start === startOf(changed, from)
  })
  expect(found.length / quotes.length).toBeGreaterThan(0.95)
})
