import { toFacts } from '../edition/to-facts.ts'
import { toRecord } from '../edition/to-record.ts'
import { type DocumentRecord, documentSchema } from '../schemas/document.ts'
import { findEntry, type Register } from '../tree/register.ts'
import { hash } from './digest.ts'
import { loadTei } from './load-tei.ts'
import { readVolume } from './load-volumes.ts'
import { readRegister } from './read-register.ts'
import { isPublishable, parseSeed, readTexts, type SeedTexts } from './read-seed.ts'
import { reportReferences } from './report-references.ts'
import { type ReportedMessage, toReport } from './report.ts'
import { type DocumentSeed, findSeeds } from './seeds.ts'
import type { Store } from './store.ts'

/** Texts of documents when they had no error, by the documents' ids. */
export type LastGood = Map<string, NonNullable<DocumentRecord['lastGood']>>

/**
 * Put what lists need of the documents into the store.
 *
 * A document is parsed only where its digest has changed, or where there was something to say of it, so
 * that it is said each time. A document that has got errors stays as it was last good.
 *
 * @param store
 *   Store of the collection `documents`.
 * @param roots
 *   Folders of seeds.
 * @param code
 *   Hash of the code that reads them (`hashSources`): the digests change with it.
 * @param lastGood
 *   What earlier loads have read; this one adds to it.
 * @returns
 *   All messages on all seeds.
 */
export async function loadDocuments(
  store: Store,
  roots: ReadonlyArray<string>,
  code: string,
  lastGood: LastGood,
): Promise<Array<ReportedMessage>> {
  const { volumes, documents, teis, registers, files } = await findSeeds(roots)
  for (const volume of volumes) files.push((await readVolume(volume)).file)
  const { register, files: registerFiles } = await readRegister(registers)
  files.push(...registerFiles)

  const common = hash(code, JSON.stringify(register ?? {}))
  const gone = new Set(store.keys())
  for (const seed of documents) {
    const id = `${seed.volume}/${seed.id}`
    gone.delete(id)
    const texts = await readTexts(seed)
    files.push(texts.transcription, texts.sidecar)
    const before = store.get(id)
    const digest = hash(common, seed.path, String(texts.transcription), String(texts.sidecar))
    if (before?.digest !== digest) {
      const data = toData(seed, texts, digest, register)
      const said = texts.transcription.messages.length + texts.sidecar.messages.length
      const good = lastGood.get(id)
      if (data) store.set({ id, data, ...(said === 0 && { digest }) })
      else if (before && good) store.set({ id, data: { ...before.data, lastGood: good } })
    }
    if (isPublishable(texts)) {
      const { transcription, sidecar } = texts
      lastGood.set(id, { transcription: String(transcription), sidecar: String(sidecar) })
    }
  }
  for (const tei of teis) {
    const transcribed = toTranscribed(documents, tei.id)
    const loaded = await loadTei(store, tei, { code: common, register, transcribed })
    files.push(...loaded.files)
    for (const id of loaded.entries) gone.delete(id)
  }
  for (const id of gone) store.delete(id)
  const held = store.keys().map((id) => ({ id, data: documentSchema.parse(store.get(id)?.data) }))
  reportReferences(held, files)
  return toReport(files)
}

/** Paths of the transcriptions of a volume, by the ids of the documents. */
export function toTranscribed(
  documents: ReadonlyArray<DocumentSeed>,
  volume: string,
): Map<string, string> {
  const own = documents.filter((document) => document.volume === volume)
  return new Map(own.map(({ id, path }) => [id, path]))
}

/** Parse a document for the store; nothing where it has errors. */
function toData(
  seed: DocumentSeed,
  texts: SeedTexts,
  digest: string,
  register: Register | undefined,
): DocumentRecord | undefined {
  const tree = parseSeed(seed, texts, register)
  if (tree === undefined || !isPublishable(texts)) return undefined
  const record = toRecord(tree)
  return {
    document: seed.id,
    volume: seed.volume,
    ...record,
    facts: toFacts(tree, record.title, (key) => register && findEntry(register, key)?.sort),
    path: seed.path,
    ...(seed.sidecar !== undefined && { sidecar: seed.sidecar }),
    sha256: hash(String(texts.transcription)),
    digest,
  }
}
