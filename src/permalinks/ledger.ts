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

import { fingerprintPattern } from './fingerprint.ts'
import type { Permalink, PermalinkTarget } from '../tree/permalink.ts'

/** What the ledger of a volume says. */
export interface Ledger {
  /** Names of the releases in which it was written, in their order. */
  releases: Array<string>
  /** Addresses by the ids of the documents: `d162`. */
  documents: Map<string, Array<Permalink>>
}

/** A line that cannot be read. */
export interface FaultyLine {
  /** Number of the line, 1-based. */
  line: number
  /** Text of the line. */
  text: string
}

/** First word of the line that lists the releases. */
const releasesWord = 'releases'

/** What stands before the target of an address whose words have gone. */
export const arrow = '→'

/** What stands in the place of a fingerprint where there are no words. */
const wordless = '-'

/** What stands in the place of a target for words that were withdrawn. */
export const withdrawn = 'withdrawn'

/** An address: `d162#p1.3`, `d162`, `1793-09-12-simcoe#fn1`; not `#p1`. */
const addressPattern = /^([^\s#→]+)(?:#(\S+))?$/

/** Read the ledger of a volume. Empty lines, and lines that begin with `#`, are skipped. */
export function parseLedger(source: string): { ledger: Ledger; faults: Array<FaultyLine> } {
  const ledger: Ledger = { releases: [], documents: new Map() }
  const faults: Array<FaultyLine> = []
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue
    const columns = text.trimEnd().split(/\t| {1,8}/)
    if (columns[0] === releasesWord) ledger.releases.push(...columns.slice(1))
    else {
      const read = parseLine(columns)
      if (read === undefined) faults.push({ line: index + 1, text })
      else {
        const permalinks = ledger.documents.get(read.document) ?? []
        permalinks.push(read.permalink)
        ledger.documents.set(read.document, permalinks)
      }
    }
  }
  return { ledger, faults }
}

function parseLine(
  columns: ReadonlyArray<string>,
): { document: string; permalink: Permalink } | undefined {
  const [address = '', sign = '', last = '', ...more] = columns
  const [, document, anchor = ''] = addressPattern.exec(address) ?? []
  if (document === undefined || last === '' || more.length > 0) return undefined
  if (sign === arrow) {
    const target = parseTarget(last)
    return target && { document, permalink: { anchor, target } }
  }
  if (sign === wordless) return { document, permalink: { anchor, since: last } }
  if (!fingerprintPattern.test(sign)) return undefined
  return { document, permalink: { anchor, fingerprint: sign, since: last } }
}

function parseTarget(text: string): PermalinkTarget | undefined {
  if (text === withdrawn) return withdrawn
  const [, document, anchor = ''] = addressPattern.exec(text) ?? []
  return document === undefined ? undefined : { document, anchor }
}

/** Write the ledger of a volume: its documents and their addresses in the order of their names, numbers by their values. */
export function writeLedger({ releases, documents }: Ledger): string {
  const lines = [...documents].flatMap(([document, permalinks]) =>
    permalinks.map((permalink) => writeLine(document, permalink)),
  )
  return `${[[releasesWord, ...releases].join('\t'), ...lines.toSorted(compare)].join('\n')}\n`
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

/** Compare two lines by their addresses, so that `p2` comes before `p10`, and the same everywhere. */
function compare(one: string, other: string): number {
  const [some, others] = [toRuns(one), toRuns(other)]
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

function toRuns(line: string): ReadonlyArray<string> {
  return line.slice(0, line.indexOf('\t')).match(runs) ?? []
}
