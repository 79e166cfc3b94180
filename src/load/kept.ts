import { readFileSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from '../tree/nodes.ts'
import { fromTree, type KeptTree, toTree } from './kept-tree.ts'

/**
 * Folder of what was read, from the folder in which the site is built. Astro keeps its own beside it; the
 * variable `CACHE_DIR` names another place for both.
 */
export const folder = join(process.env['CACHE_DIR'] ?? join('node_modules', '.astro'), 'kept')

/**
 * Read what is kept, at once: thousands of files are read and written, each is small, and to have the thread told
 * when each of them is there takes longer than reading it.
 *
 * @param isKept
 *   Takes a look at the outside. What was written is what it was: the digest holds the code that wrote it.
 * @param expected
 *   What is kept there.
 * @throws
 *   Where it is not kept, which a build has seen to.
 */
export function readKept<T>(
  path: string,
  isKept: (value: unknown) => value is T,
  expected: string,
): T {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (isKept(value)) return value
  throw new Error(`Unexpected content of ${path}, expected ${expected}`)
}

/** Remove the sources that have none of these digests, and what was left of others; some may be at work. */
export async function sweepKept(digests: ReadonlySet<string>, root = folder): Promise<void> {
  const names = await readdir(root).catch(() => [])
  const old = names.filter((name) => !digests.has(name.split('.')[0] ?? ''))
  await Promise.all(old.map((name) => rm(join(root, name), { recursive: true, force: true })))
}

/** Keep something, as JSON. */
export function writeKept(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value))
}

/**
 * Read a tree that is kept.
 *
 * @throws
 *   As `readKept` does.
 */
export function readKeptTree(path: string, expected: string): Root {
  const tree: unknown = toTree(readKept(path, isKeptTree, expected))
  if (isTree(tree)) return tree
  throw new Error(`Unexpected content of ${path}, expected ${expected}`)
}

/** Keep a tree. */
export function writeKeptTree(path: string, tree: Root): void {
  writeKept(path, fromTree(tree))
}

function isKeptTree(value: unknown): value is KeptTree {
  return typeof value === 'object' && value !== null && 'tree' in value && 'places' in value
}

function isTree(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'
}
