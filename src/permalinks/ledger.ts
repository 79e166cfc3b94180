/**
 * The ledger of a volume: a file with a line for each address that was ever published in it.
 *
 * ```
 * releases	1.0	1.0+2	1.1             1.0+2: words were changed and published under the name 1.0 again
 * d162#p1.3	8f…	1.1	1.0             fingerprint of its words, the release in which it first had them, and its first release
 * d162#p1.7	→	d162#p1.6	9a…	1.0	1.0   its words are not there any more; where it leads, and what it was
 * d162#pg_367	-	1.0	1.0             a printed page, which has no words of its own
 * d163	→	withdrawn	-
 * ```
 *
 * Columns after the release, or after the target, may be absent: an editor does not write them, and older ledgers have none.
 */

import type { Permalink, PermalinkTarget } from '../tree/permalink.ts'

/** What the ledger of a volume says. */
export interface Ledger {
  /** Names of the releases in which it was written, in their order. */
  releases: Array<string>
  /** Addresses by the ids of the documents: `d162`. */
  documents: Map<string, Array<Permalink>>
}

/** First word of the line that lists the releases. */
export const releasesWord = 'releases'

/** What stands before the target of an address whose words have gone. */
export const arrow = '→'

/** What stands in the place of a fingerprint where there are no words. */
export const wordless = '-'

/** What stands in the place of a target for words that were withdrawn. */
export const withdrawn = 'withdrawn'

/** Write the ledger of a volume: its documents and their addresses in the order of their names, numbers by their values. */
export function writeLedger({ releases, documents }: Ledger): string {
  const lines = [...documents]
    .toSorted(([one], [other]) => compareAnchors(one, other))
    .flatMap(([document, permalinks]) =>
      permalinks
        .toSorted((one, other) => compareAnchors(one.anchor, other.anchor))
        .map((permalink) => writeLine(document, permalink)),
    )
  return `${[[releasesWord, ...releases].join('\t'), ...lines].join('\n')}\n`
}

/** Write a line of a ledger. */
function writeLine(document: string, permalink: Permalink): string {
  const { anchor, fingerprint = wordless, since, first, target } = permalink
  const own = [fingerprint, since, first]
  const columns = target === undefined ? own : [arrow, writeTarget(target), ...own]
  const last = columns.findLastIndex((column) => column !== undefined)
  return [toAddress({ document, anchor }), ...columns.slice(0, last + 1)].join('\t')
}

/** Write where an address leads as an editor types it: `d1#p2 → d1#p3`. */
export function writeLead(
  document: string,
  { anchor, target }: { anchor: string; target: PermalinkTarget },
): string {
  return [toAddress({ document, anchor }), arrow, writeTarget(target)].join(' ')
}

/** Write what stands behind an arrow. */
export function writeTarget(target: PermalinkTarget): string {
  return target === withdrawn ? withdrawn : toAddress(target)
}

/** Write an address as in a ledger: `d162#p1.3`. */
export function toAddress({ document, anchor }: { document: string; anchor: string }): string {
  return anchor === '' ? document : `${document}#${anchor}`
}

/** Digits, or what is between them. */
const runs = /\d+|\D+/g

/** Compare two ids, so that `p2` comes before `p10`, and the same everywhere. */
export function compareAnchors(one: string, other: string): number {
  const [some, others] = [one.match(runs) ?? [], other.match(runs) ?? []]
  for (const [index, run] of some.entries()) {
    const against = others[index]
    if (against === undefined) return 1
    if (run === against) continue
    const difference = Number(run) - Number(against)
    if (!Number.isNaN(difference) && difference !== 0) return difference
    return run < against ? -1 : 1
  }
  return some.length - others.length
}
