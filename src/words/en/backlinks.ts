/** Places of the edition that refer to a document. */

export const backlinks = {
  heading: 'Referred to in',
  thisDocument: 'This document',

  /** A sentence as a quotation. */
  quote: (sentence: string) => `“${sentence}”`,

  /** The link of a note to what refers to it, of which some are named and the others counted: `Document 173, n. 4; and 3 more`. */
  referredToIn(places: ReadonlyArray<string>, more: number): string {
    return `Referred to in ${[...places, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`
  },
}
