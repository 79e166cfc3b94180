import type { VFile } from 'vfile'
import { toBreaks } from '../edition/to-record.ts'
import { hasError } from '../parse/sidecar/messages.ts'
import type { Matter } from '../parse/tei/index.ts'
import { createFind, type Register } from '../tree/register.ts'
import { toText } from '../tree/to-text.ts'
import { hash } from './digest.ts'
import type { Kept } from './kept-sources.ts'
import { type ParsedTei, parseTei, readTei } from './parse-tei.ts'
import { isPublishable, parseSeed, readTexts } from './read-seed.ts'
import { toReport } from './report.ts'
import type { DocumentSeed, TeiSeed } from './seeds.ts'
import type { ParsedSource } from './source.ts'
import { toParsedDocument } from './to-parsed-document.ts'

/** What all sources are read with. */
export interface SourceContext {
  /** Changes with the code that reads sources, and with the registers. */
  code: string
  /** Registers; absent where they have an error. */
  register: Register | undefined
  /** Where what was read is kept; where there is no such place, everything is parsed. */
  kept?: Kept | undefined
}

/**
 * Read a transcription with its sidecar.
 *
 * @returns
 *   Its document, where it can be published, and what there is to say.
 */
export async function readTranscription(
  seed: DocumentSeed,
  { code, register, kept }: SourceContext,
): Promise<ParsedSource> {
  const texts = await readTexts(seed)
  const { transcription, sidecar } = texts
  const sha256 = hash(String(transcription))
  const digest = hash(code, seed.path, sha256, String(sidecar))
  return once(kept, { sha256, digest }, [transcription, sidecar], () => {
    const find = register && createFind(register)
    const tree = parseSeed(seed, texts, find)
    if (tree === undefined || !isPublishable(texts)) return { documents: [] }
    const { path, sidecar } = seed
    const context = { path, sidecar, find: find ?? (() => undefined) }
    return { documents: [toParsedDocument(tree, context)] }
  })
}

/**
 * Read a volume in TEI with the sidecars to its documents.
 *
 * @returns
 *   Its documents that can be published, and what there is to say.
 */
export async function readTeiSource(
  seed: TeiSeed,
  { code, register, kept }: SourceContext,
): Promise<ParsedSource> {
  const texts = await readTei(seed)
  const { file, sidecars } = texts
  const others = [
    String(seed.recorded),
    ...seed.transcribed.keys(),
    ...sidecars.keys(),
    ...sidecars.values(),
  ].map(String)
  const sha256 = hash(String(file))
  const digest = hash(code, seed.path, sha256, ...others)
  // A file that cannot be read has said so.
  const parse = () => (hasError(file) ? { documents: [] } : parseTei(seed, texts, register))
  return once(kept, { sha256, digest }, [file, ...sidecars.values()], parse)
}

/** By what a source is known. */
interface Hashes {
  /** Hash of its file. */
  sha256: string
  /** Hash of all that its reading depends on. */
  digest: string
}

/** What parsing a source gives: of a transcription, its document alone. */
type Parsed = Partial<ParsedTei> & Pick<ParsedTei, 'documents'>

/** Parse a source, or take what was kept of it; a source that could not be read whole is not kept. */
async function once(
  kept: Kept | undefined,
  { sha256, digest }: Hashes,
  files: ReadonlyArray<VFile>,
  parse: () => Parsed,
): Promise<ParsedSource> {
  const faulty = files.some(({ messages }) => messages.length > 0)
  const before = faulty ? undefined : await kept?.find(digest)
  if (before) return before
  const { volume, matter, printed, register, documents } = parse()
  const source: ParsedSource = {
    ...(volume && { volume }),
    ...(matter && { matter: toMatterRecord(matter, digest) }),
    ...(register && { register }),
    documents: documents.map(({ record }) => ({ ...record, sha256, digest })),
    references: Object.fromEntries(
      documents.flatMap(({ record: { volume, document }, references }) =>
        references.length > 0 ? [[`${volume}/${document}`, references]] : [],
      ),
    ),
    messages: toReport(files),
  }
  kept?.keep(digest, source, { documents, matter, printed })
  return source
}

function toMatterRecord(
  { sections, persons, terms }: Matter,
  digest: string,
): NonNullable<ParsedSource['matter']> {
  return {
    digest,
    sections: sections.map(({ id, part, list, tree }) => {
      const title = tree.children.find(({ type }) => type === 'title')
      const page = tree.data?.document?.firstPage
      const breaks = toBreaks(tree)
      return {
        id,
        title: title ? toText(title) : id,
        part,
        ...(list && { list }),
        ...(page !== undefined && { page }),
        ...(breaks.length > 0 && { breaks }),
      }
    }),
    persons: persons.length,
    terms: terms.length,
  }
}
