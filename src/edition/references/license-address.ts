/** `CC BY 4.0`, `CC-BY-SA 3.0`; not `MIT license`. */
const creativeCommons = /\bCC[ -](BY(?:[ -](?:NC|ND|SA))*)[ -](\d\.\d)\b/i

/** `CC0`, `CC0 1.0` */
const zero = /\bCC0\b/i

/** An address in words: `https://example.org/rights`; not `example.org`. */
const address = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:)]/

/**
 * Find the address of a license in the words that name it; nothing where they name none that is known.
 *
 * @param words
 *   `CC BY 4.0`, `In the public domain`.
 */
export function findLicenseAddress(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const [stated] = address.exec(words) ?? []
  const [, kind, version] = creativeCommons.exec(words) ?? []
  if (stated !== undefined) return stated
  if (kind !== undefined && version !== undefined) {
    return `https://creativecommons.org/licenses/${kind.toLowerCase().replaceAll(' ', '-')}/${version}/`
  }
  return zero.test(words) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined
}
