import { fromPageBreakId } from '../../tree/ids.ts'

/** A character that is not part of every id of XML: `*` of `fn*`; not `.` of `p1.3`. */
const unfit = /[^\w.-]/gu

/** The beginning of an id of XML: a letter. */
const start = /^[A-Za-z_]/

/**
 * Make the id of a place in XML: the id of the document, and the anchor.
 *
 * @returns
 *   `d162p1.3`, `d162fn1`; `pg_367` for a printed page, as in the TEI of the series. What cannot be part of an id is
 *   written as its code: `d1fn_2A_` for note `*`.
 */
export function toXmlId(document: string, anchor: string): string {
  const id = fromPageBreakId(anchor) === undefined ? `${document}${anchor}` : anchor
  const fit = id.replace(unfit, (character) => `_${toCode(character)}_`)
  return start.test(fit) ? fit : `_${fit}`
}

function toCode(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
}
