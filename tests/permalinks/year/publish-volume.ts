import { VFile } from 'vfile'
import { findInDocument } from '../../../src/permalinks/find-moved.ts'
import type { Ledger } from '../../../src/permalinks/ledger.ts'
import { listTexts, listUnits } from '../../../src/permalinks/list-units.ts'
import { parseLedger } from '../../../src/permalinks/parse-ledger.ts'
import type { PresentDocument } from '../../../src/permalinks/present-document.ts'
import { updateLedgers } from '../../../src/permalinks/update-ledgers.ts'
import { writeLedger } from '../../../src/permalinks/ledger.ts'
import { keepPermalinks, readVolume } from '../../../src/pipeline/read.ts'
import { answer } from './answer.ts'
import type { Published } from './judge.ts'
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
    return {
      ...{ volume: 'v', id, units: listUnits(tree), kept: tree.data.permalinks ?? {} },
      readTexts: () => listTexts(tree),
    }
  })
  return { documents: list, present, file }
}

/** Accept what has changed, as it is in the file that the next build reads. What is asked is withdrawn. */
export function accept(
  { documents }: Pick<ReadVolume, 'documents'>,
  ledger: Ledger,
  release: string,
): Ledger {
  const { ledgers } = updateLedgers(new Map([['v', ledger]]), documents, release)
  return parseLedger(writeLedger(ledgers.get('v') ?? ledger)).ledger
}

/**
 * Accept what has changed as an editor does: answer what is asked, and read the volume again, until nothing is.
 *
 * @param read
 *   Reads the volume with a ledger.
 * @returns
 *   The volume and its ledger, and how often something was asked.
 */
export function acceptAnswered(
  read: (ledger: Ledger) => ReadVolume,
  ledger: Ledger,
  release: string,
  published: Published,
): { now: ReadVolume; ledger: Ledger; asked: number } {
  let [answered, asked] = [ledger, 0]
  for (let rounds = 0; rounds < 10; rounds++) {
    const now = read(answered)
    const before = new Map([['v', answered]])
    const { ledgers, questions } = updateLedgers(before, now.documents, release)
    if (questions.length === 0) {
      const text = writeLedger(ledgers.get('v') ?? answered)
      return { now, ledger: parseLedger(text).ledger, asked }
    }
    const lines = questions.flatMap((question) =>
      answer(question, published, now.present, (address) => address.replace(/^v\//, '')),
    )
    asked += questions.length
    answered = parseLedger(`${writeLedger(answered)}${lines.join('\n')}\n`).ledger
  }
  throw new Error('Questions are asked again when they have been answered')
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
