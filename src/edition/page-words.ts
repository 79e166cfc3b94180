import type { Stretch } from './stretches.ts'

/** What a part of a document says. */
export interface Words {
  /** Its text; words of different lines are apart. */
  text: string
  /** Keys of the persons whom its source marks in it: `p_YCW1`. */
  persons: ReadonlySet<string>
}

/** A note, and what it says. */
export interface NoteWords extends Words {
  /** Anchor: `fn1`. */
  id: string
}

/** What a document says, by the printed pages on which it does. */
export interface PageWords {
  /** All of it. */
  whole: Words
  /** By the labels of the pages, the notes of a page included. */
  pages: ReadonlyMap<string, Words>
  /** Notes by the labels of the pages on which the numbers stand that lead to them. */
  notes: ReadonlyMap<string, ReadonlyArray<NoteWords>>
}

/**
 * Say what stands on each printed page of a document, and in the notes on it.
 *
 * @param stretches
 *   What the document says; what stands on no known page is in `whole` alone.
 */
export function toPageWords(stretches: ReadonlyArray<Stretch>): PageWords {
  const whole = createWords()
  const pages = new Map<string, Gathered>()
  const notes = new Map<string, Gathered & { id: string }>()
  const firstPages = new Map<string, string>()
  for (const stretch of stretches) {
    const { page, note: id } = stretch
    gather(whole, stretch)
    if (page !== undefined) gather(put(pages, page, createWords()), stretch)
    if (id === undefined) continue
    gather(put(notes, id, { id, ...createWords() }), stretch)
    if (page !== undefined) put(firstPages, id, page)
  }
  const placed = [...notes.values()].filter(({ id }) => firstPages.has(id))
  return { whole, pages, notes: Map.groupBy(placed, ({ id }) => firstPages.get(id) ?? '') }
}

/** Words that are being gathered. */
interface Gathered extends Words {
  persons: Set<string>
}

function createWords(): Gathered {
  return { text: '', persons: new Set() }
}

function gather(words: Gathered, { text, persons = [] }: Stretch): void {
  words.text += text
  for (const person of persons) words.persons.add(person)
}

function put<Value>(map: Map<string, Value>, key: string, made: Value): Value {
  const value = map.get(key) ?? made
  map.set(key, value)
  return value
}
