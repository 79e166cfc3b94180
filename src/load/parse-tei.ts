import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { fromSidecar } from '../parse/sidecar/from-sidecar.ts'
import { hasError, report } from '../messages/report.ts'
import { fromTeiHeader, type Matter } from '../parse/tei/index.ts'
import { annotate, linkNames, readTeiVolume } from '../pipeline.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Register } from '../tree/register.ts'
import { checkApparatus } from './check-apparatus.ts'
import { readSidecar } from './read-seed.ts'
import { readText } from './read-text.ts'
import type { TeiSeed } from './seeds.ts'
import type { ParsedDocument } from './source.ts'
import { toTeiRegister } from './tei-register.ts'
import { toParsedDocument } from './to-parsed-document.ts'

/** The file of a volume, and the sidecars to its documents by their ids. */
export interface TeiTexts {
  file: VFile
  sidecars: ReadonlyMap<string, VFile>
}

/** What a volume in TEI gives. */
export interface ParsedTei {
  /** Its record, where its header is asked for and has it. */
  volume?: Volume
  /** What surrounds its documents. */
  matter: Matter
  /** All documents that it prints, in their order, also those that are read from elsewhere or are at fault. */
  printed: Array<ParsedDocument>
  /** Registers of its lists. */
  register: Register
  /** The documents that are read from it and can be published. */
  documents: Array<ParsedDocument>
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
 * @param seed
 *   Volume.
 * @param texts
 *   Its texts.
 * @param register
 *   Registers to check the annotations against; without them that is not checked.
 * @returns
 *   What was read of it.
 */
export function parseTei(
  { id: volume, path, recorded, transcribed }: TeiSeed,
  { file, sidecars }: TeiTexts,
  register: Register | undefined,
): ParsedTei {
  const header = recorded ? undefined : fromTeiHeader(String(file), file)
  const { documents, sections, chapters, persons, terms } = readTeiVolume(file)
  const lists = { persons, terms, trees: documents.map(({ tree }) => tree) }
  const { find, findListed, register: listed } = toTeiRegister(volume, lists, register, file)
  const parts = new Map(chapters.flatMap((chapter) => chapter.documents.map((id) => [id, chapter])))
  const held = new Set(documents.map(({ id }) => id))
  for (const [id, sidecar] of sidecars) {
    const reason = `Unexpected sidecar alone, expected a document \`${id}\` in \`${basename(path)}\``
    if (!held.has(id)) report(sidecar, 'lone-sidecar', reason)
  }
  const published = new Set<string>()
  const printed = documents.map(({ id, page, position, tree }) => {
    const own = transcribed.get(id)
    if (own !== undefined) {
      const reason = `Document \`${id}\` is published from its transcription, \`${basename(own)}\``
      report(file, 'tei-replaced', reason, position.start)
    }
    const sidecar = sidecars.get(id)
    const added = sidecar ? fromSidecar(sidecar) : { supplied: {} }
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id, volume, ...firstPage, ...added } }
    if (sidecar) {
      annotate(tree, file, sidecar)
      if (register) checkApparatus(tree, find, sidecar)
    }
    if (own === undefined && !(sidecar && hasError(sidecar))) published.add(id)
    linkNames(tree, findListed)
    const part = parts.get(id)
    const chapter = part && { id: part.id, title: part.title }
    return toParsedDocument(tree, { path, chapter, sidecar: sidecar?.path, find })
  })
  const matter = { sections, chapters, persons, terms }
  return {
    ...(header && { volume: header }),
    matter,
    printed,
    register: listed,
    documents: printed.filter(({ record }) => published.has(record.document)),
  }
}
