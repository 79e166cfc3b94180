/** The kind of a document, before the names in its heading: `Telegram` of `Telegram From the Embassy`; not `Why Vietnam?`. */
const kind = /^(.+?) (?:From|To|Between|By|Prepared by|Prepared in) /i

/** A word with a capital letter: `Memorandum`; not `NSC`. */
const capitalized = /\p{Lu}(?=\p{Ll})/gu

/** Name the genre of a document by its heading: `memorandum of telephone conversation`; nothing where it has no names. */
export function toGenre(title: string): string | undefined {
  return kind.exec(title)?.[1]?.replace(capitalized, (letter) => letter.toLowerCase())
}
