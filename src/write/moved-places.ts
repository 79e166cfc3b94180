import { toShortName } from '../edition/display/short-name.ts'
import { findDocument } from '../link/linked-edition.ts'
import { toFullTarget } from '../tree/full-target.ts'
import { fromPlaceCodes } from '../edition/places/listed-places.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import { writeLocator } from '../tree/locator-words.ts'
import type { KeptPermalinks, PermalinkTarget } from '../tree/permalink.ts'
import type { Site } from './site.ts'

/** A published address whose words have gone, with where it leads. */
export interface MovedPlace {
  anchor: string
  /** Where it leads; absent for words that were withdrawn. */
  href?: string
  /** `Point 6, p. 367`; the name of the document for a place in another one. */
  text?: string
}

/** CSS that shows only the notice of the address that was requested. */
export const movedStyle = '.moved:not(:target){display:none}'

/** Find where the addresses of a document lead whose words have gone; one that leads to another of them leads on. */
export function toMovedPlaces(
  moved: NonNullable<KeptPermalinks['moved']>,
  { data: { volume, document, digest } }: DocumentEntry,
  { edition, texts, words }: Site,
): Array<MovedPlace> {
  const places = fromPlaceCodes(texts.places({ digest, key: document }))
  const targets = new Map(moved.map(({ anchor, target }) => [anchor, target]))
  return moved.map(({ anchor, target }) => {
    const last = follow(target)
    if (last === 'withdrawn') return { anchor }
    const locator = last.document === document ? places.get(last.anchor) : undefined
    if (locator) {
      const text = writeLocator(locator, 'name', words.places)
      return { anchor, href: `#${last.anchor}`, text }
    }
    const { document: id } = toFullTarget(last, volume)
    const entry = findDocument(edition, id)
    const text = entry ? toShortName(entry.data, words.places) : id
    return { anchor, href: toPageAddress(edition.base + id, last.anchor), text }
  })

  /** Follow targets in the document itself, at most as many as there are. */
  function follow(target: PermalinkTarget): PermalinkTarget {
    let last = target
    for (let steps = 0; steps < moved.length; steps++) {
      const next: PermalinkTarget | undefined =
        last !== 'withdrawn' && last.document === document ? targets.get(last.anchor) : undefined
      if (next === undefined) break
      last = next
    }
    return last
  }
}
