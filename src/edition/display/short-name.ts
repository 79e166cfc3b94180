import type { Words } from '../../words/words.ts'

/** Write the short name of a document: `Document 162`, or its title if it has no number. */
export function toShortName(
  { number, title }: { number?: string | undefined; title: string },
  places: Words['places'],
): string {
  return number === undefined ? title : places.document(number)
}
