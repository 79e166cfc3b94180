import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type IndexedText,
  allWordsPaths,
  entriesPath,
  namesPath,
  textsPath,
  toUnitsPath,
  toWordsPath,
} from '../../search/edition-index.ts'
import type { NamedEntry } from '../../edition/registers/named-entries.ts'
import type { IndexedEntry } from '../../search/entries/entries.ts'
import type { NameGroup } from '../../search/plan/names.ts'
import { listUnitWords, toOutline } from '../../search/text/outline.ts'
import type { StoredText } from '../../search/text/stored-text.ts'
import { collectPositions } from '../../search/text/to-matched-text.ts'
import { toPositionLists } from '../../search/positions/position-lists.ts'
import { listPositionsPaths, toPositionsPath } from '../../search/positions/positions-path.ts'
import { toWordList } from '../../search/vocabulary/word-list.ts'
import type { SearchText } from '../search-texts.ts'

/** Writes the files of a search, text by text. */
export interface SearchFiles {
  /**
   * Add a text, in the order of the edition.
   *
   * @returns
   *   Its words, folded, in order.
   */
  add: (text: SearchText, stored: StoredText) => ReadonlyArray<string>
  /** Write what all texts share. */
  finish: (names: ReadonlyArray<NameGroup>, entries: ReadonlyArray<NamedEntry>) => void
  /** Write the positions of all words, for an edition without Pagefind's index. */
  writePositions: () => void
}

/**
 * Write the files of a search.
 *
 * @param folder
 *   Folder that gets them, at their paths in the site.
 */
export function writeSearchFiles(folder: string): SearchFiles {
  const texts: Array<IndexedText> = []
  /** Positions by words. */
  const words = new Map<string, Map<number, ReadonlyArray<number>>>()
  /** Mentions by the keys of entries, then by the places of texts: first and last word of each. */
  const mentions = new Map<string, Record<number, Array<[first: number, last: number]>>>()

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  return {
    add({ volume, id, title }, { about, units }) {
      const text: IndexedText = {
        ...about,
        ...(title !== undefined && { title }),
        ...{ volume, id, outline: toOutline(units) },
      }
      const place = texts.push(text) - 1
      write(toUnitsPath(text), JSON.stringify(units))
      const own: Array<string> = []
      for (const unit of units) {
        for (const [key, first, last] of unit.mentions ?? []) {
          const all = mentions.get(key) ?? {}
          mentions.set(key, all)
          ;(all[place] ??= []).push([own.length + first, own.length + last])
        }
        // There may be more than the maximum number of arguments of a call.
        for (const word of listUnitWords(unit)) own.push(word)
      }
      for (const [word, positions] of collectPositions(own)) {
        const postings = words.get(word)
        if (postings) postings.set(place, positions)
        else words.set(word, new Map([[place, positions]]))
      }
      return own
    },
    finish(names, entries) {
      write(textsPath, JSON.stringify(texts))
      write(namesPath, JSON.stringify(names))
      const indexed = entries.map((entry): IndexedEntry => ({
        ...entry,
        texts: mentions.get(entry.key) ?? {},
      }))
      write(entriesPath, JSON.stringify(indexed))
      const files = Map.groupBy(words.keys(), (word) => toWordsPath(word.charAt(0)))
      for (const path of allWordsPaths) write(path, toWordList((files.get(path) ?? []).sort()))
    },
    writePositions() {
      const files = Map.groupBy(words, ([word]) => toPositionsPath(word, texts.length))
      for (const path of listPositionsPaths(texts.length))
        write(path, toPositionLists(new Map(files.get(path))))
    },
  }
}
