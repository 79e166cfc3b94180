import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'

/** Glob of all code that affects the result of compiling a source. */
const sources =
  '{tree,schemas,messages,numbers,permalinks,conventions,parse,remark,lint,html,rehype,pipeline,edition,export,search,compile,words,load/cache}/**/*.ts'

/**
 * Hash the code that parses and renders documents; a change of it invalidates the cache.
 *
 * @param folder
 *   Path of `src`.
 * @returns
 *   SHA-256, in hexadecimal.
 */
export async function hashSources(folder: string): Promise<string> {
  const paths = await Array.fromAsync(glob(sources, { cwd: folder }))
  const texts = await Promise.all(paths.sort().map((path) => readFile(`${folder}/${path}`)))
  return hash(...texts)
}

/** Hash several texts or files together: SHA-256, in hexadecimal. */
export function hash(...parts: Array<string | Uint8Array>): string {
  const sha256 = createHash('sha256')
  for (const part of parts) {
    // The length distinguishes `ab`, `c` from `a`, `bc`.
    if (parts.length > 1) sha256.update(`${part.length}:`)
    sha256.update(part)
  }
  return sha256.digest('hex')
}

/** Hash a path, to name what is kept for it: the first eight digits, enough for the editions and sites of one person. */
export function hashPath(path: string): string {
  return hash(path).slice(0, 8)
}
