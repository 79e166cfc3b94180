/**
 * The ledger of a volume: a file with a line for each address that was ever published in it.
 *
 * ```
 * releases	1.0	1.1
 * d162#p1.3	8f…	1.1          fingerprint of its words, and the release in which it first had them
 * d162#p1.7	→	d162#p1.6       its words are not there any more; it leads to what has become of them
 * d162#pg_367	-	1.0             a printed page, which has no words of its own
 * d163	→	withdrawn
 * ```
 */

import type { Permalink } from '../tree/permalink.ts'

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

/**
 * Write a line of a ledger.
 *
 * @param gap
 *   What divides the columns (default: a tab).
 */
export function writeLine(document: string, permalink: Permalink, gap = '\t'): string {
  const { anchor, fingerprint = wordless, since = '', target } = permalink
  const address = toAddress({ document, anchor })
  if (target === undefined) return [address, fingerprint, since].join(gap)
  return [address, arrow, target === withdrawn ? withdrawn : toAddress(target)].join(gap)
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
