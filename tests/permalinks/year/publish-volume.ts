import { VFile } from 'vfile'
import { findInDocument } from '../../../src/permalinks/find-moved.ts'
import type { Ledger } from '../../../src/permalinks/ledger.ts'
import { listUnits } from '../../../src/permalinks/list-units.ts'
import { parseLedger } from '../../../src/permalinks/parse-ledger.ts'
import { type PresentDocument, updateLedger } from '../../../src/permalinks/update-ledger.ts'
import { writeLedger } from '../../../src/permalinks/ledger.ts'
import { keepPermalinks, readVolume } from '../../../src/pipeline/read.ts'
import type { TrackedText } from './tracked-text.ts'
import { listCharacters } from './where-words-are.ts'

/** A volume as it is read for a build or for `npm run permalinks`. */
export interface ReadVolume {
  documents: Array<PresentDocument>
  /** Characters of each place, by its address: `d162#p1.3`. */
  present: Map<string, Array<number>>
  file: VFile
}

/** Read the TEI of a volume with its ledger; `accepting` as `npm run permalinks` does. */
export function readPublished(
  text: TrackedText,
  { releases, documents }: Ledger,
  accepting?: true,
): ReadVolume {
  const file = new VFile({ path: 'v.xml', value: text.value })
  const present = new Map<string, Array<number>>()
  const list = readVolume(file, { id: 'v' }).documents.map(({ id, tree }): PresentDocument => {
    tree.data = { ...tree.data, document: { id, volume: 'v', supplied: {} } }
    const permalinks = documents.get(id)
    const options = { path: 'permalinks/v.tsv', releases, ...(accepting && { accepting }) }
    keepPermalinks(tree, file, permalinks && { ...options, permalinks })
    for (const [anchor, characters] of listCharacters(tree, text))
      present.set(`${id}#${anchor}`, characters)
    return { id, units: listUnits(tree), kept: tree.data.permalinks ?? {} }
  })
  return { documents: list, present, file }
}

/** Accept what has changed, as it is in the file that the next build reads. */
export function accept({ documents }: ReadVolume, ledger: Ledger, release: string): Ledger {
  return parseLedger(writeLedger(updateLedger(ledger, documents, release).ledger)).ledger
}

/** Find where places lead in the document that has taken the place of theirs, as its page does. */
export function leadInto(
  documents: ReadonlyArray<PresentDocument>,
  ledger: Ledger,
): (from: string, anchor: string, to: string) => string | undefined {
  const units = new Map(documents.map(({ id, units }) => [id, units]))
  return (from, anchor, to) => {
    const published = ledger.documents.get(from) ?? []
    const inUse = published.filter(({ anchor, target }) => anchor !== '' && !target)
    return findInDocument(inUse, units.get(to) ?? []).get(anchor)
  }
}
