import type { Volume } from '../../schemas/volume.ts'
import type { Shelf } from '../../tree/document-data.ts'
import type { Words } from '../../words/words.ts'

/** Words for archives, in a language. */
export type ArchiveWords = Words['archive']

/** Where the original of a document is kept, in the terms of archives (ISAD(G), DACS). */
export type Holding = Shelf & Pick<Volume, 'repository' | 'location' | 'collection'>

/** Keys of a record that only unpublished papers have. */
const archivalKeys = [
  ...(['repository', 'location', 'collection', 'creator'] as const),
  ...(['box', 'folder', 'referenceCode', 'dates'] as const),
] as const

/** Keys of a record that only a publication has. */
const publicationKeys = [
  'series',
  'publisher',
  'place',
  'year',
  'issuer',
  'publicationNumber',
] as const

/** List the archival keys of a record, in their order. */
export function listArchivalKeys(volume: Volume): Array<(typeof archivalKeys)[number]> {
  return archivalKeys.filter((key) => volume[key] !== undefined)
}

/** Whether a volume is a collection of unpublished papers: its record has archival keys, and none of a publication. */
export function isUnpublished(volume: Volume): boolean {
  return listArchivalKeys(volume).length > 0 && !isPublication(volume)
}

/** Whether anything in the record of a volume says that it was published. */
export function isPublication(volume: Volume): boolean {
  return publicationKeys.some((key) => volume[key] !== undefined)
}

/**
 * Find where a document is kept on the shelves of its repository: what is stated for the document, else for its volume. A
 * box of its own is not that of the volume, so neither is the folder.
 */
export function toShelf(volume: Shelf, { box, folder, referenceCode }: Shelf): Shelf {
  const inner = folder ?? (box === undefined ? volume.folder : undefined)
  const outer = box ?? volume.box
  const code = referenceCode ?? volume.referenceCode
  return {
    ...(outer !== undefined && { box: outer }),
    ...(inner !== undefined && { folder: inner }),
    ...(code !== undefined && { referenceCode: code }),
  }
}

/** Add the repository and the collection of its volume to the shelf of a document. */
export function toHolding(volume: Volume, shelf: Shelf): Holding {
  const { repository, location, collection } = volume
  return {
    ...shelf,
    ...(repository !== undefined && { repository }),
    ...(location !== undefined && { location }),
    ...(collection !== undefined && { collection }),
  }
}

/** A number or letter alone: `3`, `12a`, `IV`, `B`; not `Box 3` or `Karton 12`. */
const one = '(?:\\d+[a-z]?|[IVXLC]+|[A-Z])'

const single = new RegExp(`^(?:\\d+\\S?|${one})$`)

/** Several of them: `7–8`, `7, 8 and 9a`, `1/2`; not `7 8`. */
const several = new RegExp(`^${one}(?:(?: ?[–—/,&-] ?| (?:and|to) )${one})+$`)

/** Write the box and folder: `Box 3, folder 12`; `Karton 12` as it is stated; empty where neither is known. */
export function writeShelf(shelf: Shelf, words: ArchiveWords): string {
  const written = listShelf(shelf, words).join(', ')
  return written.charAt(0).toUpperCase() + written.slice(1)
}

/** List the box and folder, as inside a sentence: `box 3`, `folder 12`; `Karton 12` as it is stated. */
export function listShelf({ box, folder }: Shelf, words: ArchiveWords): Array<string> {
  return [
    toNumbered(box, words.box, words.boxes),
    toNumbered(folder, words.folder, words.folders),
  ].filter(Boolean)
}

function toNumbered(
  label: string | undefined,
  one: (label: string) => string,
  more: (label: string) => string,
): string {
  if (label === undefined) return ''
  if (single.test(label)) return one(label)
  return several.test(label) ? more(label) : label
}

/** Write where a document is kept: `Box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste`. */
export function writeHolding(
  { collection, repository, location, ...shelf }: Holding,
  words: ArchiveWords,
): string {
  return [writeShelf(shelf, words), collection, repository, location].filter(Boolean).join(', ')
}

/** Write who keeps unpublished papers: `Papers of the Berti Family, Municipal Archive, Trieste`. */
export function writeKeeper(volume: Volume, words: ArchiveWords): string {
  return writeHolding(toHolding(volume, {}), words)
}
