import { cpSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs'
import { extname, join } from 'node:path'
import { openSourceCache } from '../../load/cache/source-cache.ts'
import { toCacheFolder } from '../../load/cache/folder.ts'
import { compileEdition } from '../../load/compile-edition.ts'
import { listSiteFiles } from '../../load/file-site.ts'
import { publishEdition } from '../../load/site.ts'
import { readTextFile } from '../../load/sources/read-text.ts'
import { hasError } from '../../messages/report.ts'
import { countErrors } from '../../messages/reported-messages.ts'
import { countLetters, toReadRanges } from '../../pipeline/letters.ts'
import { readDocument, readVolume } from '../../pipeline/read.ts'
import { toSource } from '../../tree/to-source.ts'
import { mutate } from './mutations.ts'
import { createRandom } from './random.ts'
import { sampleName, sampleVolume } from './sample-volume.ts'

/** An edition of which one file after another is mutated. */
export interface FuzzedEdition {
  /**
   * Mutate a file, compile the edition, write its files, and restore the file.
   *
   * @param seed
   *   Whole number that decides what is mutated, and how.
   * @returns
   *   What was done, and what went wrong.
   */
  try: (seed: number) => Promise<Tried>
}

/** A mutation and what became of it. */
export interface Tried {
  /** File and mutations: `register/people.yaml: a byte is changed`. */
  what: string
  /** What went wrong; absent if the edition was compiled, or the file refused with a message. */
  fault?: string
  /** Whether the edition had an error, with its message. */
  refused: boolean
  /** Wall-clock time of the mutation (milliseconds). */
  took: number
}

/**
 * Make a copy of an edition to mutate. Each try is one of its own: the same seed does the same.
 *
 * @param edition
 *   Folder of the edition.
 * @param folder
 *   Folder for the copy and its cache, which `CACHE_DIR` names; it is empty.
 */
export function openFuzzedEdition(edition: string, folder: string): FuzzedEdition {
  const root = join(folder, 'seeds')
  cpSync(edition, root, { recursive: true })
  writeFileSync(join(root, sampleName), sampleVolume)
  const paths = globSync('**/*.{txt,xml,yaml,md,tsv}', { cwd: root }).sort()
  return {
    async try(seed) {
      const random = createRandom(seed)
      const path = random.pick(paths) ?? ''
      const file = join(root, path)
      const before = readFileSync(file)
      const { bytes, names } = mutate(before, random)
      writeFileSync(file, bytes)
      const started = performance.now()
      const what = `${path}: ${names.join(', ')}`
      try {
        const { refused, fault } = await check(root, file)
        const took = performance.now() - started
        return { what, refused, took, ...(fault !== undefined && { fault }) }
      } catch (error) {
        const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
        return { what, refused: false, took: performance.now() - started, fault }
      } finally {
        writeFileSync(file, before)
        rmSync(toCacheFolder(), { recursive: true, force: true })
      }
    },
  }

  async function check(
    root: string,
    file: string,
  ): Promise<{ refused: boolean; fault?: string | undefined }> {
    const compiled = await compileEdition([root], 'fuzz', {
      cache: openSourceCache(toCacheFolder()),
    })
    const fault = await findLost(file)
    const unplaced = compiled.messages.find(({ line, column }) => !(line >= 1 && column >= 1))
    publishEdition(join(folder, 'edition.json'), compiled)
    for (const siteFile of await listSiteFiles()) siteFile.write()
    return {
      refused: countErrors(compiled.messages) > 0,
      fault: fault ?? (unplaced && `Message without a place: ${unplaced.message}`),
    }
  }
}

/** Find out whether a text is read with all its letters. */
async function findLost(path: string): Promise<string | undefined> {
  const extension = extname(path)
  if (extension !== '.txt' && extension !== '.xml') return undefined
  const file = await readTextFile(path)
  if (hasError(file)) return undefined
  const value = String(file)
  if (extension === '.txt')
    return toSource(readDocument(file)) === value ? undefined : 'Characters are lost'
  const read = toReadRanges(readVolume(file))
  if (hasError(file)) return undefined
  const { losses } = countLetters(value, read, file.data.unread ?? [])
  return losses[0] && `Letters are lost: ${losses[0].text}`
}
