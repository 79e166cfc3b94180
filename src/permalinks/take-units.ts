import type { Permalink, Unnamed } from '../tree/permalink.ts'
import type { ChangeType, EditionLines } from './edition-lines.ts'
import { isSameWords } from './fingerprint.ts'

/** Units of a document by what the ledger says of them. */
export interface SortedUnits {
  /** Those whose lines change. */
  changes: Array<{ type: ChangeType; unit: Unnamed; last: Permalink | undefined }>
  /** Those that the ledger does not have with these words, or that are there again: words may have moved there. */
  fresh: Array<Unnamed>
  /** The others. */
  old: Array<Unnamed>
}

/** Sort the units of a document by what the ledger says of them. */
export function sortUnits(
  { get }: EditionLines,
  document: string,
  units: ReadonlyArray<Unnamed>,
): SortedUnits {
  const sorted: SortedUnits = { changes: [], fresh: [], old: [] }
  const isBack = get(document, '')?.target !== undefined
  for (const unit of units) {
    const last = get(document, unit.anchor)
    const type = toType(last, unit)
    if (type !== undefined) sorted.changes.push({ type, unit, last })
    sorted[type === undefined && !isBack ? 'old' : 'fresh'].push(unit)
  }
  return sorted
}

function toType(
  last: Permalink | undefined,
  { fingerprint = '' }: Unnamed,
): ChangeType | undefined {
  if (last === undefined) return 'new'
  if (last.target !== undefined) return 'back'
  return isSameWords(last.fingerprint ?? '', fingerprint) ? undefined : 'changed'
}

/**
 * Write the lines of the units of a document that have changed.
 *
 * @param release
 *   Name of the release: `1.1`.
 */
export function writeUnits(
  lines: EditionLines,
  document: string,
  { changes }: SortedUnits,
  release: string,
): void {
  lines.deleteWhole(document)
  for (const { type, unit, last } of changes) {
    const { anchor, fingerprint } = unit
    const isSame = last !== undefined && isSameWords(last.fingerprint ?? '', fingerprint ?? '')
    const first = type === 'new' ? release : last?.first
    const line = {
      anchor,
      ...(fingerprint !== undefined && { fingerprint }),
      since: (isSame && last.since) || release,
      ...(first !== undefined && { first }),
    }
    lines.set(document, line, type)
  }
}
