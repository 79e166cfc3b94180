import type { Position } from 'unist'
import type { Root } from '../../tree/nodes.ts'
import { isPathId, maxIdLength, type PathIds } from '../../tree/path-ids.ts'
import { walk } from '../../tree/walk.ts'
import { shorten } from '../shorten.ts'
import type { Reporter } from './reporter.ts'

/** Something that is published under an id. */
export interface Named {
  /** Its `xml:id`; empty where it has none. */
  written: string
  /** Id to give where the written one is not free or can be no part of an address. */
  instead: string
  position: Position
}

/** What things are called in messages, and an id that such a thing may have. */
const samples = { document: 'd162', section: 'preface', entry: 'p_YCW1' } as const

/** `frus1964-68v01`: what refers to it refers to a volume. */
const volumeLike = /^frus/i

/** Whether a written id can be part of an address, and is found there. */
export function isFit(written: string): boolean {
  return isPathId(written) && !volumeLike.test(written)
}

/**
 * Give ids: those that are written, as far as they are fit and free. Others are reported.
 *
 * @param what
 *   What the ids are given to.
 * @param all
 *   All of them, in the order of the file. Who has an id of its own keeps it, wherever it stands.
 * @param ids
 *   Gives out the ids of their folder.
 * @returns
 *   Ids in the same order.
 */
export function giveIds(
  what: keyof typeof samples,
  all: ReadonlyArray<Named>,
  ids: PathIds,
  report: Reporter,
): Array<string> {
  const own = all.map(({ written }) => isFit(written) && !ids.has(written) && ids.assign(written))
  const kept = new Set(own)
  return all.map(({ written, instead, position }, index) => {
    const id = own[index]
    if (id) return id
    const given = ids.assign(instead)
    const fault = toFault(what, written, kept.has(written))
    const reason = `${fault}, expected one such as \`${samples[what]}\`; \`${given}\` is used`
    report.add('tei-id', reason, position)
    return given
  })
}

function toFault(what: keyof typeof samples, written: string, isKept: boolean): string {
  if (written === '') return `Unexpected ${what} without an \`xml:id\``
  const id = `\`xml:id\` \`${shorten(written)}\` of a${what === 'entry' ? 'n' : ''} ${what}`
  if (written.length > maxIdLength) {
    return `Unexpected ${id} of ${written.length} characters, which has more than ${maxIdLength}`
  }
  if (!isFit(written)) return `Unexpected ${id}, which cannot be part of an address`
  return isKept
    ? `Unexpected ${id}, which another element has`
    : `Unexpected ${id}, which is the name of another page (ignoring case)`
}

/**
 * Lead the references that name a written id to the id that was given instead.
 *
 * @param trees
 *   All texts of a volume.
 * @param all
 *   What ids were given to.
 */
export function leadToGiven(
  trees: ReadonlyArray<Root>,
  all: ReadonlyArray<{ written: string; id: string }>,
): void {
  const given = new Map<string, string>()
  for (const { written, id } of all) if (!given.has(written)) given.set(written, id)
  // Of several with one id, who has kept it is meant.
  for (const { written, id } of all) if (written === id) given.delete(written)
  given.delete('')
  if (given.size === 0) return
  for (const tree of trees) {
    walk(tree, (node) => {
      if (node.type !== 'crossReference' || node.external) return
      const id = given.get(node.target ?? '')
      if (id !== undefined) node.target = id
    })
  }
}
