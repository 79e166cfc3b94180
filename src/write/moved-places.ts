import { toShortName } from '../edition/display/short-name.ts'
import { findDocument } from '../link/linked-edition.ts'
import { toFullTarget } from '../tree/full-target.ts'
import { fromPlaceCodes } from '../edition/places/listed-places.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import { writeLocator } from '../tree/locator-words.ts'
import { followTargets } from '../permalinks/follow-targets.ts'
import type { KeptPermalinks } from '../tree/permalink.ts'
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
  const own = `${volume}/${document}`
  const places = fromPlaceCodes(texts.places({ digest, key: document }))
  const targets = new Map(
    moved.map(({ anchor, target }) => [
      anchor,
      target === 'withdrawn' ? target : toFullTarget(target, volume),
    ]),
  )
  const last = followTargets(targets, ({ document, anchor }) =>
    document === own ? anchor : undefined,
  )
  return moved.map(({ anchor }) => {
    const target = last.get(anchor) ?? 'withdrawn'
    if (target === 'withdrawn') return { anchor }
    const locator = target.document === own ? places.get(target.anchor) : undefined
    if (locator) {
      const text = writeLocator(locator, 'name', words.places)
      return { anchor, href: `#${target.anchor}`, text }
    }
    const entry = findDocument(edition, target.document)
    const text = entry ? toShortName(entry.data, words.places) : target.document
    return { anchor, href: toPageAddress(edition.base + target.document, target.anchor), text }
  })
}
