import { distance } from 'fastest-levenshtein'
import type { Anchor } from '../../tree/stand-off.ts'
import { findQuote, fold, type Stretch } from './find-quote.ts'
import { findNearest } from './nearest.ts'

/** A text in which anchors are looked up. */
export interface Ground {
  /** Text of a reading. */
  text: string
  /** Anchor of the unit that holds an offset of the text. */
  unitAt: (offset: number) => string
}

/** Where an anchor leads, or why it leads nowhere. */
export type Resolution =
  | {
      type: 'found'
      places: Array<Stretch>
      /** Said where the words are not the quote any more, but stand between its prefix and suffix. */
      changed?: string
    }
  | {
      type: 'failed'
      /** `Unexpected X, expected Y`, with the nearest candidates. */
      reason: string
    }

/** Share of characters that must have stayed where a quote is found by what stands around it. */
const kept = 0.4
/** Shortest text around a quote by which it can be found, in characters. */
const shortestContext = 6

/**
 * Find the words that an anchor means.
 *
 * The words decide; nothing is guessed. A quote that the text does not have any more is found by its
 * prefix and suffix where each stands once in the text and most of the words between them have stayed.
 *
 * @param anchor
 *   Anchor from a sidecar.
 * @param ground
 *   Text as it is now.
 */
export function resolveAnchor(anchor: Anchor, ground: Ground): Resolution {
  const quote = fold(anchor.quote)
  const all = findQuote(ground.text, quote)
  const fitting = all.filter((place) => fits(place, anchor, ground.text))
  const here = fitting.filter((place) => isIn(place, anchor, ground))
  if (anchor.every !== undefined) return resolveEvery(anchor, anchor.every, here, ground)
  if (anchor.occurrence) return resolveOccurrence(anchor, anchor.occurrence, here, ground)
  if (here.length === 1) return { type: 'found', places: here }
  if (here.length > 1) {
    const reason = `Unexpected quote \`${quote}\` in ${here.length} places, expected \`prefix\`, \`suffix\`, \`in\` or \`occurrence\` to choose one: ${list(here, ground)}`
    return { type: 'failed', reason }
  }
  if (fitting.length > 0 && anchor.in !== undefined) return moved(fitting, anchor.in, quote, ground)
  return resolveChanged(anchor, all, quote, ground)
}

function resolveEvery(
  anchor: Anchor,
  every: number | true,
  places: Array<Stretch>,
  ground: Ground,
): Resolution {
  if (places.length === 0) return missing([], anchor, ground)
  if (every === true || places.length === every) return { type: 'found', places }
  const reason = `Unexpected ${places.length} places of \`${fold(anchor.quote)}\`, expected ${every} (\`every: ${every}\`): ${list(places, ground)}`
  return { type: 'failed', reason }
}

function resolveOccurrence(
  anchor: Anchor,
  { nth, of }: { nth: number; of: number },
  places: Array<Stretch>,
  ground: Ground,
): Resolution {
  const place = places[nth - 1]
  if (place && places.length === of) return { type: 'found', places: [place] }
  if (places.length === 0) return missing([], anchor, ground)
  const reason = `Unexpected ${places.length} places of \`${fold(anchor.quote)}\`, expected ${of} (\`occurrence: ${nth} of ${of}\`): ${list(places, ground)}`
  return { type: 'failed', reason }
}

/** Look for words that have changed between a prefix and a suffix that have not. */
function resolveChanged(
  anchor: Anchor,
  all: Array<Stretch>,
  quote: string,
  ground: Ground,
): Resolution {
  const between = findBetween(anchor, ground.text)
  if (!between) return missing(all, anchor, ground)
  const inside = all.filter(({ start, end }) => between.start <= start && end <= between.end)
  if (inside.length > 0) return missing(inside, anchor, ground)
  const words = ground.text.slice(between.start, between.end)
  const longest = Math.max(words.length, quote.length)
  if (distance(words, quote) > longest * (1 - kept))
    return missing([between, ...all], anchor, ground)
  if (!isIn(between, anchor, ground)) return moved([between], anchor.in ?? '', quote, ground)
  const changed = `Unexpected words \`${words}\` in ${ground.unitAt(between.start)} between prefix and suffix, expected the quote \`${quote}\`; the annotation is attached to them`
  return { type: 'found', places: [between], changed }
}

/** The stretch between a prefix and a suffix each of which stands once in the text, in this order. */
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
  const words = fold(context ?? '')
  if (words.length < shortestContext) return undefined
  const start = text.indexOf(words)
  const once = start !== -1 && text.indexOf(words, start + 1) === -1
  return once ? { start, end: start + words.length } : undefined
}

function moved(places: Array<Stretch>, unit: string, quote: string, ground: Ground): Resolution {
  const reason = `Unexpected quote \`${quote}\` outside \`${unit}\`, expected it in \`${unit}\`; found in ${list(places, ground)}`
  return { type: 'failed', reason }
}

function missing(places: Array<Stretch>, anchor: Anchor, ground: Ground): Resolution {
  const quote = fold(anchor.quote)
  const candidates = places.length > 0 ? places : findNearest(ground.text, quote)
  const nearest =
    candidates.length > 0 ? `nearest: ${list(candidates, ground)}` : 'nothing is near it'
  const reason = `Unexpected quote \`${quote}\`, expected words of the text${toLimits(anchor)}; ${nearest}`
  return { type: 'failed', reason }
}

/** `` after its `prefix`, in `p1` ``: what an anchor says of its place beside the words. */
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
  return before.endsWith(fold(prefix ?? '')) && after.startsWith(fold(suffix ?? ''))
}

function isIn({ start }: Stretch, anchor: Anchor, ground: Ground): boolean {
  return anchor.in === undefined || ground.unitAt(start) === anchor.in
}

/** ``p1.1 `had from Hanoi and Peiping`, p1.6 `contact with Hanoi; we could` ``. */
function list(places: Array<Stretch>, { text, unitAt }: Ground): string {
  return places
    .map(({ start, end }) => {
      const from = text.lastIndexOf(' ', Math.max(0, start - 12)) + 1
      const to = text.indexOf(' ', end + 10)
      return `${unitAt(start)} \`${text.slice(from, to === -1 ? text.length : to)}\``
    })
    .join(', ')
}
