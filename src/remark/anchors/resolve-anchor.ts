import { distance } from 'fastest-levenshtein'
import type { Anchor } from '../../tree/stand-off.ts'
import { findQuote, foldWhiteSpace, type Stretch } from './find-quote.ts'
import type { FindNearest } from './nearest.ts'

/** A text to which anchors refer. */
export interface AnchoredText {
  /** Text of a reading. */
  text: string
  /** Finds the anchor of the unit at an offset of the text. */
  unitAt: (offset: number) => string
  findNearest: FindNearest
}

/** The ranges of an anchor, or the reason why it has none. */
export type Resolution =
  | {
      type: 'found'
      places: Array<Stretch>
      /** Warning if the words between prefix and suffix are no longer the quote. */
      changed?: string
    }
  | {
      type: 'failed'
      /** `Unexpected X, expected Y`, with the nearest candidates. */
      reason: string
    }

/** Minimum share of unchanged characters if a quote is found by its prefix and suffix, from 0 to 1. */
const minSimilarity = 0.4
/** Minimum length of a prefix or suffix by which a changed quote can be found (UTF-16 code units). */
const shortestContext = 6

/**
 * Find the words to which an anchor refers.
 *
 * The quote must be in the text, with one exception: a changed quote is found by its prefix and suffix if each
 * occurs once in the text and most of the words between them are the same.
 *
 * @param anchor
 *   Anchor from a sidecar.
 * @param source
 *   Current text.
 */
export function resolveAnchor(anchor: Anchor, source: AnchoredText): Resolution {
  const quote = foldWhiteSpace(anchor.quote)
  const all = findQuote(source.text, quote)
  const fitting = all.filter((place) => fits(place, anchor, source.text))
  const here = fitting.filter((place) => isIn(place, anchor, source))
  if (anchor.every !== undefined) return resolveEvery(anchor, anchor.every, here, source)
  if (anchor.occurrence) return resolveOccurrence(anchor, anchor.occurrence, here, source)
  if (here.length === 1) return { type: 'found', places: here }
  if (here.length > 1) {
    const reason = `Unexpected quote \`${quote}\` in ${here.length} places, expected \`prefix\`, \`suffix\`, \`in\` or \`occurrence\` to choose one: ${list(here, source)}`
    return { type: 'failed', reason }
  }
  if (fitting.length > 0 && anchor.in !== undefined) return moved(fitting, anchor.in, quote, source)
  return resolveChanged(anchor, all, quote, source)
}

function resolveEvery(
  anchor: Anchor,
  every: number | true,
  places: Array<Stretch>,
  source: AnchoredText,
): Resolution {
  if (places.length === 0) return missing([], anchor, source)
  if (every === true || places.length === every) return { type: 'found', places }
  const reason = `Unexpected ${places.length} places of \`${foldWhiteSpace(anchor.quote)}\`, expected ${every} (\`every: ${every}\`): ${list(places, source)}`
  return { type: 'failed', reason }
}

function resolveOccurrence(
  anchor: Anchor,
  { nth, of }: { nth: number; of: number },
  places: Array<Stretch>,
  source: AnchoredText,
): Resolution {
  const place = places[nth - 1]
  if (place && places.length === of) return { type: 'found', places: [place] }
  if (places.length === 0) return missing([], anchor, source)
  const reason = `Unexpected ${places.length} places of \`${foldWhiteSpace(anchor.quote)}\`, expected ${of} (\`occurrence: ${nth} of ${of}\`): ${list(places, source)}`
  return { type: 'failed', reason }
}

/** Find changed words between an unchanged prefix and suffix. */
function resolveChanged(
  anchor: Anchor,
  all: Array<Stretch>,
  quote: string,
  source: AnchoredText,
): Resolution {
  const between = findBetween(anchor, source.text)
  if (!between) return missing(all, anchor, source)
  const inside = all.filter(({ start, end }) => between.start <= start && end <= between.end)
  if (inside.length > 0) return missing(inside, anchor, source)
  const words = source.text.slice(between.start, between.end)
  const longest = Math.max(words.length, quote.length)
  if (distance(words, quote) > longest * (1 - minSimilarity))
    return missing([between, ...all], anchor, source)
  if (!isIn(between, anchor, source)) return moved([between], anchor.in ?? '', quote, source)
  const changed = `Unexpected words \`${words}\` in ${source.unitAt(between.start)} between prefix and suffix, expected the quote \`${quote}\`; the annotation is attached to them`
  return { type: 'found', places: [between], changed }
}

/** Find the range between a prefix and a suffix if each occurs once in the text, in this order. */
function findBetween({ prefix, suffix }: Anchor, text: string): Stretch | undefined {
  const before = findOnce(text, prefix)
  const after = findOnce(text, suffix)
  if (!before || !after || before.end >= after.start) return undefined
  const words = text.slice(before.end, after.start)
  const start = before.end + words.length - words.trimStart().length
  const end = start + words.trim().length
  return end > start ? { start, end } : undefined
}

function findOnce(text: string, context: string | undefined): Stretch | undefined {
  const words = foldWhiteSpace(context ?? '')
  if (words.length < shortestContext) return undefined
  const start = text.indexOf(words)
  const once = start !== -1 && text.indexOf(words, start + 1) === -1
  return once ? { start, end: start + words.length } : undefined
}

function moved(
  places: Array<Stretch>,
  unit: string,
  quote: string,
  source: AnchoredText,
): Resolution {
  const reason = `Unexpected quote \`${quote}\` outside \`${unit}\`, expected it in \`${unit}\`; found in ${list(places, source)}`
  return { type: 'failed', reason }
}

function missing(places: Array<Stretch>, anchor: Anchor, source: AnchoredText): Resolution {
  const quote = foldWhiteSpace(anchor.quote)
  const nearest =
    places.length > 0
      ? `; nearest: ${list(places, source)}`
      : writeNearest(source.findNearest(quote), source)
  const reason = `Unexpected quote \`${quote}\`, expected words of the text${toLimits(anchor)}${nearest}`
  return { type: 'failed', reason }
}

/** Describe the conditions of an anchor other than its quote: `` after its `prefix`, in `p1` ``. */
function toLimits({ prefix, suffix, in: unit }: Anchor): string {
  const limits = [
    prefix !== undefined && 'after its `prefix`',
    suffix !== undefined && 'before its `suffix`',
    unit !== undefined && `in \`${unit}\``,
  ].filter((limit) => limit !== false)
  return limits.length === 0 ? '' : ` ${limits.join(', ')}`
}

function fits({ start, end }: Stretch, { prefix, suffix }: Anchor, text: string): boolean {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  return (
    before.endsWith(foldWhiteSpace(prefix ?? '')) && after.startsWith(foldWhiteSpace(suffix ?? ''))
  )
}

function isIn({ start }: Stretch, anchor: Anchor, source: AnchoredText): boolean {
  return anchor.in === undefined || source.unitAt(start) === anchor.in
}

/** Write the words that are most similar to a quote, which can be typed in its place; nothing if they are not known. */
function writeNearest(places: Array<Stretch> | undefined, { text, unitAt }: AnchoredText): string {
  if (places === undefined) return ''
  if (places.length === 0) return '; nothing is near it'
  const words = places.map(({ start, end }) =>
    `${unitAt(start)} \`${text.slice(start, end)}\``.trimStart(),
  )
  return `; nearest: ${words.join(', ')}`
}

/** List ranges with their context: ``p1.1 `had from Hanoi and Peiping`, p1.6 `contact with Hanoi; we could` ``. */
function list(places: Array<Stretch>, { text, unitAt }: AnchoredText): string {
  return places
    .map(({ start, end }) => {
      const from = text.lastIndexOf(' ', Math.max(0, start - 12)) + 1
      const to = text.indexOf(' ', end + 10)
      return `${unitAt(start)} \`${text.slice(from, to === -1 ? text.length : to)}\``
    })
    .join(', ')
}
