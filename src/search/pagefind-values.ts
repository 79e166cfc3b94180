/**
 * Types of the values that Pagefind's script returns, and guards for them, because the script is generated and
 * loaded at run time.
 */

import { isRecord } from '../edition/records/json-values.ts'

/** Module `pagefind.js`. */
export interface Script {
  createInstance: (options: { noWorker: boolean; basePath: string }) => unknown
}

/** A Pagefind instance. */
export interface Instance {
  /** Search for words, as beginnings of those of the index. `null` finds all pages. */
  search: (text: string | null, options: object) => Promise<{ results: Array<unknown> }>
}

/** A page in a search result. */
export interface Page {
  id: string
  /** Positions of the words that were found, 0-based. */
  words: Array<number>
}

export function isScript(value: unknown): value is Script {
  // A module is an object without a prototype.
  return isRecord(value) && typeof value['createInstance'] === 'function'
}

export function isInstance(value: unknown): value is Instance {
  return isRecord(value) && typeof value['search'] === 'function'
}

export function isPage(value: unknown): value is Page {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false
  const { words } = value
  return Array.isArray(words) && words.every((word) => typeof word === 'number')
}
