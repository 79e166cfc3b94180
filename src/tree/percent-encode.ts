/**
 * Encode a text for an address, with more of its characters than `encodeURIComponent` does.
 *
 * @param unsafe
 *   Global pattern of the other characters to encode, each of one byte: `)`.
 */
export function percentEncode(text: string, unsafe: RegExp): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    unsafe,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
