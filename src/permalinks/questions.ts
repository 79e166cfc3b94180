/** Questions to an editor, whose answer is a line of a ledger. */

import type { KeptPermalinks, PermalinkTarget, Unnamed } from '../tree/permalink.ts'
import type { EditionWords } from './find-words.ts'
import { maxDistance, toDistance } from './fingerprint.ts'
import { toAddress, withdrawn, writeLead } from './ledger.ts'
import type { Place } from './place.ts'
import type { SortedUnits } from './take-units.ts'

/** Addresses of one document with the same words, of which some are not at their place. */
export interface Doubt {
  anchors: ReadonlyArray<string>
  /** Anchors of new places to which they may have moved. */
  places: ReadonlyArray<string>
  /** How many of them are not at their place. */
  count: number
}

/** What only an editor knows of words that have gone. Documents are named with their volumes: `letters/d1`. */
export type Question = { document: string } & (
  ({ is: 'which' } & Doubt) | { is: 'where'; anchor: string; places: ReadonlyArray<Place> }
)

/** Maximum number of lines that a question prints. */
const maxLines = 12

/**
 * Ask which of some addresses was deleted, or moved, whose words are the same.
 *
 * @param path
 *   Path of the ledger: `permalinks/letters.tsv`.
 */
export function askWhichIsGone(
  document: string,
  { anchors, places, count }: Doubt,
  path: string,
): string {
  const names = anchors.slice(0, maxLines).map((anchor) => `\`${anchor}\``)
  const targets = [...places.map((anchor) => ({ document, anchor })), withdrawn] as const
  const lines = anchors.flatMap((anchor) =>
    targets.map((target) => writeLead(document, { anchor, target })),
  )
  const left = anchors.length - count
  const there = left === 1 ? 'one place' : `${left} places`
  const which = count === 1 ? 'one was' : `${count} were`
  const done = places.length > 0 ? 'deleted or moved' : 'deleted'
  return `Unexpected ${there} with the words of ${joinSome(names, anchors.length)}, which are the same, expected in \`${path}\` which ${which} ${done}: ${listLines(lines)}`
}

/**
 * Ask where the words of an address are, which are in several places, or in one by chance.
 *
 * @param places
 *   The places; a document of another volume is named with it.
 */
export function askWhereItIs(
  document: string,
  anchor: string,
  places: ReadonlyArray<Place>,
  path: string,
): string {
  const targets: ReadonlyArray<PermalinkTarget> = [...places.slice(0, maxLines - 1), withdrawn]
  const lines = targets.map((target) => writeLead(document, { anchor, target }))
  const names = places.slice(0, maxLines - 1).map((place) => `\`${toAddress(place)}\``)
  return `Unexpected text without the words of \`${toAddress({ document, anchor })}\`, which may be at ${joinSome(names, places.length)} now, expected in \`${path}\` where they are: ${listLines(lines)}`
}

function joinSome(names: ReadonlyArray<string>, count: number): string {
  const more = count > names.length ? ` and ${count - names.length} more` : ''
  return names.join(', ') + more
}

function listLines(lines: ReadonlyArray<string>): string {
  return lines
    .slice(0, maxLines)
    .map((line) => `\`${line}\``)
    .join(' or ')
}

/**
 * Ask which of the addresses with the same words were deleted in a document, where nothing tells.
 *
 * @param units
 *   Its units as they are now.
 */
export function listDeleted(
  document: string,
  doubts: NonNullable<KeptPermalinks['doubts']>,
  units: ReadonlyArray<Unnamed>,
): Array<Question> {
  if (doubts.length === 0) return []
  const there = new Set(units.map(({ anchor }) => anchor))
  return doubts.map(({ anchors, places }) => {
    const count = anchors.filter((anchor) => !there.has(anchor)).length
    return { is: 'which', document, anchors, places, count }
  })
}

/**
 * Ask where the words of addresses are that have quite other words now, while theirs are at a new place: another text may stand
 * where they were.
 *
 * @param sorted
 *   Units by the ids of their documents: `letters/d1`.
 */
export function listReplaced(
  sorted: ReadonlyMap<string, SortedUnits>,
  { fresh, isCommon }: EditionWords,
): Array<Question> {
  return [...sorted].flatMap(([document, { changes }]) =>
    changes.flatMap(({ type, unit, last }): Array<Question> => {
      const { fingerprint } = last ?? {}
      if (type !== 'changed' || !last || fingerprint === undefined) return []
      const isCorrected = toDistance(fingerprint, unit.fingerprint ?? '') <= maxDistance
      if (isCorrected || fresh.isShort(last) || isCommon(last)) return []
      const places = fresh.list(last, document)
      return places.length === 0 ? [] : [{ is: 'where', document, anchor: unit.anchor, places }]
    }),
  )
}
