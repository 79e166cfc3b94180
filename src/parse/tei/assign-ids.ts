import type { Position } from 'unist'
import { isPathId, maxIdLength, type PathIds } from '../../tree/path-ids.ts'
import { shorten } from '../shorten.ts'
import type { Reporter } from './reporter.ts'
import { isSeriesId } from '../../tree/volumes.ts'

/** Something that is published under an id: a document, a section, or an entry of a list. */
export interface Named {
  /** Its `xml:id` as written; empty if it has none. */
  written: string
  /** Id to assign if the written one is taken or cannot be part of an address. */
  fallback: string
  position: Position
}

/** Names in messages, each with a sample id. */
const samples = { document: 'd12', section: 'preface', entry: 'p_MA1' } as const

/**
 * Whether a written id can be part of an address and cannot be mistaken for the id of a volume: references to
 * `frus1964-68v01` are references to a volume.
 */
export function isUsableId(written: string): boolean {
  return isPathId(written) && !isSeriesId(written)
}

/** Where ids are assigned. */
export interface IdContext {
  /** Registry of the ids in the folder of the items. */
  ids: PathIds
  /** Whether the volume is of the series, where each id that is not used is a fault; elsewhere they are counted. */
  isSeries: boolean
}

/**
 * Assign ids: the written ids if they are usable and free, otherwise the fallbacks, which are reported.
 *
 * @param what
 *   Type of the items.
 * @param all
 *   All items, in the order of the file. Written ids are assigned before fallbacks, whatever the order.
 * @returns
 *   Ids in the same order.
 */
export function assignIds(
  what: keyof typeof samples,
  all: ReadonlyArray<Named>,
  { ids, isSeries }: IdContext,
  report: Reporter,
): Array<string> {
  const own = all.map(
    ({ written }) => isUsableId(written) && !ids.has(written) && ids.assign(written),
  )
  const used = new Set(own)
  /** Items of other projects whose ids are made, for one message a kind. */
  const made: Record<'missing' | 'unusable', Array<Named & { given: string }>> = {
    missing: [],
    unusable: [],
  }
  const assigned = all.map((item, index) => {
    const { written, fallback, position } = item
    const id = own[index]
    if (id) return id
    const given = ids.assign(fallback)
    if (!isSeries && !isUsableId(written)) {
      made[written === '' ? 'missing' : 'unusable'].push({ ...item, given })
      return given
    }
    const problem = describeProblem(what, written, used.has(written))
    // Never suggest an id that is taken, such as the written one.
    const sample = ids.has(samples[what]) ? given : samples[what]
    const reason = `${problem}, expected one such as \`${sample}\`; \`${given}\` is used`
    report.add('tei-id', reason, position)
    return given
  })
  for (const items of Object.values(made)) reportMade(what, items, report)
  return assigned
}

/** Report the ids that are made for items of a project that has none, or whose ids cannot be part of an address. */
function reportMade(
  what: keyof typeof samples,
  items: ReadonlyArray<Named & { given: string }>,
  report: Reporter,
): void {
  const [first] = items
  if (first === undefined) return
  const subject = items.length === 1 ? `A ${what} has` : `${items.length} of the ${what}s have`
  const problem =
    first.written === ''
      ? 'no `xml:id`'
      : `an \`xml:id\` that cannot be part of an address, such as \`${shorten(first.written)}\``
  const used =
    items.length === 1 ? `\`${first.given}\` is used` : `ids such as \`${first.given}\` are used`
  report.add('tei-made-id', `${subject} ${problem}; ${used}`, first.position)
}

function describeProblem(what: keyof typeof samples, written: string, isUsed: boolean): string {
  if (written === '') return `Unexpected ${what} without an \`xml:id\``
  const id = `\`xml:id\` \`${shorten(written)}\` of a${what === 'entry' ? 'n' : ''} ${what}`
  if (written.length > maxIdLength) {
    return `Unexpected ${id} of ${written.length} characters, which is longer than ${maxIdLength}`
  }
  if (!isUsableId(written)) return `Unexpected ${id}, which cannot be part of an address`
  return isUsed
    ? `Unexpected ${id}, which another ${what} has`
    : `Unexpected ${id}, which is, in upper or lower case, the name of another page`
}
