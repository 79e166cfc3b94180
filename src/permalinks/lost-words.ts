import type { EditionLines } from './edition-lines.ts'
import type { LostWords } from './find-words.ts'
import { isSameWords } from './fingerprint.ts'
import { withdrawn } from './ledger.ts'
import type { PresentDocument } from './present-document.ts'
import type { WordsIndex } from './words-index.ts'

/** List the addresses whose words are not at them, and those of words that were withdrawn, which may be somewhere again. */
export function listLost(
  { documents, get }: EditionLines,
  present: ReadonlyMap<string, PresentDocument>,
): Array<LostWords> {
  const gone = [...present].flatMap(([document, { kept }]) =>
    (kept.gone ?? []).flatMap((own): Array<LostWords> => {
      const permalink = get(document, own.anchor)
      return permalink ? [{ document, permalink, own }] : []
    }),
  )
  const before = [...documents].flatMap(([document, own]) =>
    [...own.values()].flatMap((permalink): Array<LostWords> => {
      const { target, byHand, fingerprint } = permalink
      const isSought = target === withdrawn && !byHand && fingerprint !== undefined
      return isSought ? [{ document, permalink, isWithdrawn: true }] : []
    }),
  )
  return [...gone, ...before]
}

/** List the addresses that lead to a place with other words, which have changed: theirs may have a place of their own again. */
export function listJoined({ documents }: EditionLines, fresh: WordsIndex): Array<LostWords> {
  const changed = new Map(
    Array.from(fresh.units, ([id, units]) => [
      id,
      new Map(units.map((unit) => [unit.anchor, unit])),
    ]),
  )
  return [...documents].flatMap(([document, own]) =>
    [...own.values()].flatMap((permalink): Array<LostWords> => {
      const { target, byHand, fingerprint } = permalink
      if (target === undefined || target === withdrawn || byHand || !fingerprint) return []
      const there = changed.get(target.document)?.get(target.anchor)?.fingerprint
      const isOther = there !== undefined && !isSameWords(there, fingerprint)
      return isOther ? [{ document, permalink, isLed: true }] : []
    }),
  )
}
