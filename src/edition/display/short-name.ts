import type { PlaceWords } from '../../tree/locator-words.ts'

/** Write the short name of a document: `Document 162`, or its title if it has no number. */
export function toShortName(
  { number, title }: { number?: string | undefined; title: string },
  places: PlaceWords,
): string {
  return number === undefined ? title : places.document(number)
}

/** Write the number and title of a document: `162. Memorandum of …`, or its title if it has no number. */
export function toNumberedTitle({
  number,
  title,
}: {
  number?: string | undefined
  title: string
}): string {
  return number === undefined ? title : `${number}. ${title}`
}
