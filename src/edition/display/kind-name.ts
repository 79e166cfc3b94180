import type { Words } from '../../words/words.ts'

/** Name a kind of documents: as the table does, or as the source does if its kind is another. */
export function toKindName(kind: string, words: Pick<Words, 'kinds'>): string {
  return new Map(Object.entries(words.kinds)).get(kind) ?? kind
}
