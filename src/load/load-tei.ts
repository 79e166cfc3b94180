import { VFile } from 'vfile'
import { toFacts } from '../edition/to-facts.ts'
import { toRecord } from '../edition/to-record.ts'
import { addError, hasError } from '../parse/sidecar/messages.ts'
import { readTeiVolume } from '../pipeline.ts'
import type { DocumentRecord, Piece } from '../schemas/document.ts'
import { findEntry, type Register } from '../tree/register.ts'
import { hash } from './digest.ts'
import { parseSeed, readSidecar } from './read-seed.ts'
import { readText } from './read-text.ts'
import type { TeiSeed } from './seeds.ts'
import type { Store } from './store.ts'

/** What was done with a volume. */
export interface LoadedTei {
  /** Ids of the entries that the store has of it. */
  entries: Array<string>
  /** Its files, with their messages. */
  files: Array<VFile>
}

/** The file of a volume, and the sidecars to its documents by their ids. */
export interface TeiTexts {
  file: VFile
  sidecars: ReadonlyMap<string, VFile>
}

/** What a volume is read with. */
export interface TeiContext {
  /** Hash of all that is read with every document. */
  code: string
  register: Register | undefined
  /** Paths of the transcriptions of its documents, by their ids: these are read instead. */
  transcribed: ReadonlyMap<string, string>
}

/**
 * Put what lists need of the documents of a TEI volume into the store.
 *
 * The volume is parsed only where something of it has changed, or where there was something to say of it.
 *
 * @param store
 *   Store of the collection `documents`.
 * @param seed
 *   Volume.
 * @param context
 *   What it is read with.
 */
export async function loadTei(
  store: Store,
  seed: TeiSeed,
  { code, register, transcribed }: TeiContext,
): Promise<LoadedTei> {
  const texts = await readTei(seed)
  const { file, sidecars } = texts
  const files = [file, ...sidecars.values()]
  const sha256 = hash(String(file))
  const base = hash(code, seed.path, sha256, ...transcribed.keys(), ...sidecars.keys())
  const toDigest = (id: string) => hash(base, String(sidecars.get(id) ?? ''))
  const prefix = `${seed.id}/`
  const known = store.keys().filter((key) => store.get(key)?.data['path'] === seed.path)
  const current = known.every(
    (key) => store.get(key)?.digest === toDigest(key.slice(prefix.length)),
  )
  if (files.some(hasError) || (known.length > 0 && current)) return { entries: known, files }

  const documents = parseTei(seed, texts, transcribed, register)
  const said = files.some(({ messages }) => messages.some(({ fatal }) => fatal !== undefined))
  const entries = documents.map((document): string => {
    const id = prefix + document.document
    const digest = toDigest(document.document)
    store.set({ id, data: { ...document, sha256, digest }, ...(!said && { digest }) })
    return id
  })
  return { entries, files }
}

/** Read the texts of a volume; what cannot be read is said on the files. */
export async function readTei(seed: TeiSeed): Promise<TeiTexts> {
  const file = await readText(seed.path, 'the TEI of a volume')
  const sidecars = new Map<string, VFile>()
  for (const [id, path] of seed.sidecars) sidecars.set(id, await readSidecar(path))
  return { file, sidecars }
}

/**
 * Parse a volume; what there is to say is said on the files.
 *
 * @returns
 *   What lists need of the documents that are read from it.
 */
export function parseTei(
  { id: volume, path }: TeiSeed,
  { file, sidecars }: TeiTexts,
  transcribed: ReadonlyMap<string, string>,
  register: Register | undefined,
): Array<Omit<DocumentRecord, 'sha256' | 'digest'>> {
  const value = String(file)
  const { documents, chapters, persons } = readTeiVolume(file)
  const names = new Map(persons.map((person) => [person.id, person.name]))
  const nameOf = (key: string) => names.get(key) ?? (register && findEntry(register, key)?.sort)
  const held = new Set(documents.map(({ id }) => id))
  for (const [id, sidecar] of sidecars) {
    const reason = `Unexpected sidecar alone, expected a document ${id} in ${path}`
    if (!held.has(id)) addError(sidecar, 'lone-sidecar', reason)
  }
  const toBytes = byteCounter(value)
  return documents.flatMap(({ id, page, position: { start, end }, tree }) => {
    const { line, column, offset = 0 } = start
    const piece: Piece = {
      bytes: [toBytes(offset), toBytes(end.offset ?? 0)],
      origin: { line, column, offset },
      ...(page !== undefined && { page }),
    }
    const own = transcribed.get(id)
    if (own !== undefined) {
      const reason = `Document ${id} is read from its transcription, ${own}`
      file.info(reason, { place: start, ruleId: 'tei-replaced', source: 'pincite' })
      return []
    }
    const sidecar = sidecars.get(id)
    const transcription = new VFile({ path, value: value.slice(offset, end.offset) })
    const annotated =
      sidecar && parseSeed({ id, volume, piece }, { transcription, sidecar }, register)
    const chapter = chapters.find((each) => each.documents.includes(id))
    const read = annotated ?? tree
    const record = toRecord(read)
    return {
      document: id,
      volume,
      ...record,
      facts: toFacts(read, record.title, nameOf),
      path,
      ...(sidecar && { sidecar: sidecar.path }),
      piece,
      ...(chapter && { chapter: { id: chapter.id, title: chapter.title } }),
    }
  })
}

/** Make a function that counts the bytes before an offset; it must be asked in ascending order. */
function byteCounter(value: string): (offset: number) => number {
  let done = 0
  let bytes = 0
  return (offset) => {
    bytes += Buffer.byteLength(value.slice(done, offset))
    done = offset
    return bytes
  }
}
