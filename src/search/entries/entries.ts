import type { Kind } from '../../tree/register.ts'
import type { Span } from '../text/matched-text.ts'
import { hasAll } from '../pattern.ts'
import { toWords } from '../words.ts'

/** An entry of a register as the search knows it. */
export interface IndexedEntry {
  key: string
  kind: Kind
  /** Its names, the usual one first. */
  names: ReadonlyArray<string>
  /** Its mentions by the place of the text in the edition: first and last word of each. */
  texts: Readonly<Record<string, ReadonlyArray<Span>>>
}

/** The entries of the registers of an edition. */
export interface Entries {
  /**
   * Find the keys of the entries of a kind of which one name has some folded words, in any order; `*` in one stands for
   * any letters.
   */
  find: (kind: Kind, words: ReadonlyArray<string>) => ReadonlyArray<string>
  /** List the usual names of the entries of a kind. */
  names: (kind: Kind) => ReadonlyArray<string>
  /** List the mentions of an entry in a text, by its place. */
  mentions: (key: string, place: number) => ReadonlyArray<Span>
}

/** Make the entries of an edition searchable. */
export function toEntries(entries: ReadonlyArray<IndexedEntry>): Entries {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return {
    find: (kind, words) =>
      entries
        .filter(
          (entry) => entry.kind === kind && entry.names.some((name) => hasAll(divide(name), words)),
        )
        .map(({ key }) => key),
    names: (kind) =>
      entries.flatMap((entry) => (entry.kind === kind ? entry.names.slice(0, 1) : [])),
    mentions: (key, place) => byKey.get(key)?.texts[place] ?? [],
  }
}

/** Entries of an edition without any. */
export const noEntries: Entries = toEntries([])

function divide(name: string): Array<string> {
  return toWords(name).map(({ text }) => text)
}
