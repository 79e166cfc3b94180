/** Places of the edition that refer to a document. */

export const backlinks = {
  heading: 'Referred to in',
  thisDocument: 'This document',

  /** A sentence as a quotation. */
  quote: (sentence: string) => `“${sentence}”`,

  /** The link of a note to what refers to it, of which some are named and the others counted: `Document 173, n. 4; and 3 more`. */
  referredToIn(places: ReadonlyArray<string>, more: number): string {
    return `Referred to in ${joinPlaces(places, more)}`
  },

  /** The link of a point or paragraph to what refers to it. */
  citedBy: (count: number) => `Cited by ${count}`,

  /** Its name: `Cited by 5: Document 173, n. 4; …; and 2 more`. */
  citedByPlaces: (citedBy: string, places: ReadonlyArray<string>, more: number) =>
    `${citedBy}: ${joinPlaces(places, more)}`,
}

function joinPlaces(places: ReadonlyArray<string>, more: number): string {
  return [...places, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
