import type { Permalink, Unnamed } from '../tree/permalink.ts'
import { toHash } from './fingerprint.ts'
import type { Place } from './place.ts'
import { toVolume } from './present-document.ts'

/** Where words are in an edition. Documents are named with their volumes: `letters/d1`. */
export interface WordsIndex {
  /** List the places of the words of an address, or of the printed page that it names. */
  list: (permalink: Permalink, document: string) => ReadonlyArray<Place>
  /** Whether the words of an address, which are in the index, are few. */
  isShort: (permalink: Permalink) => boolean
  /** Units by their documents. */
  units: ReadonlyMap<string, ReadonlyArray<Unnamed>>
}

/** Index units by their words, and printed pages by their numbers, which are once in a volume. */
export function indexWords(units: ReadonlyMap<string, ReadonlyArray<Unnamed>>): WordsIndex {
  const places = new Map<string, Array<Place>>()
  const short = new Set<string>()
  for (const [document, own] of units) {
    for (const unit of own) {
      const key = toKey(unit, document)
      const place = { document, anchor: unit.anchor }
      const others = places.get(key)
      if (others) others.push(place)
      else places.set(key, [place])
      if (unit.short) short.add(toHash(unit.fingerprint ?? ''))
    }
  }
  return {
    units,
    list: (permalink, document) => places.get(toKey(permalink, document)) ?? [],
    isShort: ({ fingerprint = '' }) => short.has(toHash(fingerprint)),
  }
}

function toKey({ anchor, fingerprint }: Permalink | Unnamed, document: string): string {
  return fingerprint === undefined ? `${toVolume(document)}#${anchor}` : toHash(fingerprint)
}
