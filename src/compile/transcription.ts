import type { VFile } from 'vfile'
import { toShelf } from '../edition/records/holding.ts'
import { fromSidecar } from '../parse/sidecar/from-sidecar.ts'
import { hasError } from '../messages/report.ts'
import { findFormat } from '../pipeline/formats.ts'
import { readDocument, referToUnits } from '../pipeline/read.ts'
import type { StatedConventions } from '../tree/conventions.ts'
import type { Shelf } from '../tree/document-data.ts'
import type { DocumentPermalinks } from '../tree/permalink.ts'
import type { DocumentData, Root } from '../tree/nodes.ts'
import { createEntryFinder, type FindEntry } from '../tree/register.ts'
import { checkApparatus } from './check-apparatus.ts'
import type { CompiledSource } from './compiled.ts'
import { toParsedDocument } from './parsed-document.ts'
import { type CompileContext, toCompiled } from './to-compiled.ts'

/** A document in its own file. */
export interface TranscriptionSource {
  /** `d162`. */
  id: string
  /** `frus1964-68v02`. */
  volume: string
  /** Language of its volume; that of the sidecar takes precedence. */
  lang?: string | undefined
  /** Direction of the texts of its volume; that of the sidecar takes precedence. */
  dir?: DocumentData['dir'] | undefined
  /** Box, folder and reference code of its volume; those of the sidecar take precedence. */
  shelf?: Shelf | undefined
  /** Conventions of its volume; those of the sidecar take precedence. */
  conventions?: StatedConventions | undefined
  /** Titles in its header that all documents of its volume have. */
  volumeTitles?: ReadonlyArray<string> | undefined
  /** Its addresses that were published. */
  permalinks?: DocumentPermalinks | undefined
  /** Transcription; has an error if it could not be read. Messages are added to it. */
  file: VFile
  /** Sidecar; has an error if it could not be read. Messages are added to it. */
  sidecar: VFile
}

/**
 * Compile a transcription with its sidecar.
 *
 * @returns
 *   The document, if neither file has an error, and all messages.
 */
export function compileTranscription(
  source: TranscriptionSource,
  context: CompileContext,
): CompiledSource {
  const { file, sidecar } = source
  const files = [file, sidecar] as const
  const find = context.register && createEntryFinder(context.register)
  const tree = parseTranscription(source, find)
  if (tree === undefined || files.some(hasError))
    return toCompiled({ documents: [], files }, context)
  referToUnits(tree)
  const record = {
    path: file.path,
    sidecar: sidecar.path,
    find: find ?? (() => undefined),
    words: context.words,
  }
  const header = findFormat(file).volume?.parseHeader(file)
  return toCompiled({ header, documents: [toParsedDocument(tree, record)], files }, context)
}

/**
 * Parse a transcription with its sidecar.
 *
 * @param find
 *   Finds entries of the registers, to check the annotations (default: not checked).
 * @returns
 *   Tree, even if one of the files has errors; nothing if the transcription could not be read.
 */
export function parseTranscription(
  {
    id,
    volume,
    lang,
    dir,
    shelf = {},
    conventions,
    volumeTitles,
    permalinks,
    file,
    sidecar,
  }: TranscriptionSource,
  find?: FindEntry,
): Root | undefined {
  const added: ReturnType<typeof fromSidecar> = hasError(sidecar)
    ? { supplied: {} }
    : fromSidecar(sidecar)
  if (hasError(file)) return undefined
  const stated = {
    ...(lang !== undefined && { lang }),
    ...(dir && { dir }),
    ...(conventions && { conventions }),
    ...(volumeTitles && { volumeTitles }),
  }
  const document = { id, volume, ...stated, ...added, shelf: toShelf(shelf, added.shelf ?? {}) }
  const tree = readDocument(file, document, sidecar, permalinks)
  if (find) checkApparatus(document, find, sidecar)
  return tree
}
