import type { VFile } from 'vfile'
import { fromSidecar } from '../parse/sidecar/from-sidecar.ts'
import { hasError } from '../messages/report.ts'
import { readDocument } from '../pipeline/read.ts'
import type { Root } from '../tree/nodes.ts'
import { createEntryFinder, type FindEntry } from '../tree/register.ts'
import { checkApparatus } from './check-apparatus.ts'
import type { CompiledSource } from './compiled.ts'
import { toParsedDocument } from './parsed-document.ts'
import { type CompileContext, toCompiled } from './to-compiled.ts'

/** A document that has a file of its own. */
export interface TranscriptionSource {
  /** `d162`. */
  id: string
  /** `frus1964-68v02`. */
  volume: string
  /** Messages are added to it; one that could not be read has an error. */
  file: VFile
  /** Likewise. */
  sidecar: VFile
}

/**
 * Compile a transcription with its sidecar.
 *
 * @returns
 *   Its document, where neither file has an error, and all messages.
 */
export function compileTranscription(
  source: TranscriptionSource,
  context: CompileContext,
): CompiledSource {
  const { file, sidecar } = source
  const files = [file, sidecar]
  const find = context.register && createEntryFinder(context.register)
  const tree = parseTranscription(source, find)
  if (tree === undefined || files.some(hasError))
    return toCompiled({ documents: [], files }, context)
  const record = { path: file.path, sidecar: sidecar.path, find: find ?? (() => undefined) }
  return toCompiled({ documents: [toParsedDocument(tree, record)], files }, context)
}

/**
 * Parse a transcription with its sidecar.
 *
 * @param find
 *   Looks up the entries to check the annotations against; without it they are not checked.
 * @returns
 *   Tree, even where one of the files has errors; nothing where the transcription could not be read.
 */
export function parseTranscription(
  { id, volume, file, sidecar }: TranscriptionSource,
  find?: FindEntry,
): Root | undefined {
  const added = hasError(sidecar) ? { supplied: {} } : fromSidecar(sidecar)
  if (hasError(file)) return undefined
  const tree = readDocument(file, { id, volume, ...added }, sidecar)
  if (find) checkApparatus(tree, find, sidecar)
  return tree
}
