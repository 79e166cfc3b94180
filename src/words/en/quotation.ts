/** A quotation that is copied. */

export const quotation = {
  /** Quotes some words with the name of their document, their place in it, and their address. */
  quote: (words: string, document: string, place: string, address: string) =>
    `“${words}” (${document}, ${place})\n${address}`,
}
