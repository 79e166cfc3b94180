import type { VFile } from 'vfile'
import type { CompiledSource, Manifest } from '../compile/compiled.ts'
import type { CompileContext } from '../compile/to-compiled.ts'
import { compileTranscription } from '../compile/transcription.ts'
import { compileVolume } from '../compile/volume.ts'
import type { Register } from '../tree/register.ts'
import { wordsOf } from '../words/words.ts'
import { hash } from './cache/digest.ts'
import type { SourceCache } from './cache/source-cache.ts'
import type { DocumentSeed, VolumeFileSeed } from './sources/seeds.ts'
import { readSidecar, readTextFile } from './sources/read-text.ts'

/** Context in which all files of an edition are compiled. */
export interface SourceContext {
  /** Hash of the compiling code and the registers. */
  code: string
  /** Registers of the edition; absent if they have an error. */
  register: Register | undefined
  /** Language of the edition (BCP 47); words of the interface are in the result. */
  lang: string
  /** Cache of compiled sources; absent if everything is compiled. */
  cache?: SourceCache | undefined
}

/** Compile a transcription with its sidecar, or read its manifest from the cache. */
export async function compileTranscriptionFile(
  seed: DocumentSeed,
  context: SourceContext,
): Promise<Manifest> {
  const [file, sidecar] = await Promise.all([
    readTextFile(seed.path, 'a transcription'),
    readSidecar(seed.sidecar),
  ])
  const dependencies = [
    seed.path,
    JSON.stringify([seed.lang, seed.dir, seed.shelf, seed.conventions, seed.volumeTitles]),
    JSON.stringify(seed.permalinks ?? null),
  ]
  return compileOnce([file, sidecar], dependencies, context, (context) =>
    compileTranscription({ ...seed, file, sidecar }, context),
  )
}

/** Compile a volume with the sidecars of its documents, or read its manifest from the cache. */
export async function compileVolumeFile(
  seed: VolumeFileSeed,
  context: SourceContext,
): Promise<Manifest> {
  const file = await readTextFile(seed.path, 'the TEI of a volume')
  const sidecars = new Map<string, VFile>()
  for (const [id, path] of seed.sidecars) sidecars.set(id, await readSidecar(path))
  const dependencies = [
    seed.path,
    JSON.stringify([seed.lang, seed.dir, seed.shelf]),
    String(seed.document),
    String(seed.recorded),
    JSON.stringify([...seed.transcribed]),
    JSON.stringify([...(seed.permalinks ?? [])]),
  ]
  return compileOnce([file, ...sidecars.values()], dependencies, context, (context) =>
    compileVolume({ ...seed, file, sidecars }, context),
  )
}

/**
 * Compile a source, or read its manifest from the cache.
 *
 * @param files
 *   Its files, the main file first.
 * @param dependencies
 *   Everything that affects the result, except the files.
 */
function compileOnce(
  files: readonly [VFile, ...ReadonlyArray<VFile>],
  dependencies: ReadonlyArray<string>,
  { code, register, lang, cache }: SourceContext,
  compile: (context: CompileContext) => CompiledSource,
): Manifest {
  const digest = hash(code, lang, ...dependencies, ...files.flatMap(toParts))
  const cached = cache?.find(digest)
  if (cached) return cached
  const sha256 = hash(String(files[0]))
  const words = wordsOf(lang)
  const compiled = compileNamed(files[0].path, () => compile({ register, sha256, digest, words }))
  cache?.write(digest, compiled)
  return compiled.manifest
}

/**
 * List what affects the result of compiling a file that has been read: its path, its text, and the messages of reading
 * it. A file that could not be read has no text, as an empty one has; its messages tell them apart.
 */
function toParts({ path, value, messages }: VFile): Array<string> {
  return [
    path,
    String(value),
    JSON.stringify(messages.map(({ ruleId, message, place }) => [ruleId, message, place])),
  ]
}

/** Compile a source, and name it if that fails, which only a fault in the compiler can cause. */
function compileNamed(path: string, compile: () => CompiledSource): CompiledSource {
  try {
    return compile()
  } catch (cause) {
    const { message } = cause instanceof Error ? cause : new Error(String(cause))
    throw new Error(`Cannot compile ${path}: ${message}`, { cause })
  }
}
