import type { EditionLines } from './edition-lines.ts'
import type { LostWords } from './find-words.ts'
import { withdrawn } from './ledger.ts'
import type { PresentDocument } from './present-document.ts'

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
