/**
 * Anchors: the ids of places in the address of a document.
 *
 * An anchor depends on the document alone. Printed labels are used as they are, never renumbered; where a document
 * prints one label twice in one place, the second anchor gets `-2` (see `uniqueIds`).
 */

/** Id of the heading. */
export const titleId = 'title'

/**
 * @param ordinal
 *   Number of the body paragraph, 1-based; heading lines inside the text are not counted.
 * @returns
 *   `p1`.
 */
export function paragraphId(ordinal: number | string): string {
  return `p${ordinal}`
}

/**
 * @param number
 *   Number of the article as printed: `I`, `3bis`.
 * @returns
 *   `artI`, the anchor of its heading.
 */
export function articleId(number: string): string {
  return `art${number}`
}

/**
 * @param parent
 *   Id of the paragraph, note, point or item that holds the list; empty before the first paragraph.
 * @param list
 *   Number of the list in its parent, 1-based.
 * @param label
 *   Label as printed, `1)`; the position of an item without a number.
 * @returns
 *   `p1.3` in the first list, `p1.l2.3` in the second, `p1.3.a` nested, `l1.3` before the first paragraph.
 */
export function pointId(parent: string, list: number, label: string): string {
  return `${toSeriesId(parent, list, listPart(list))}.${toBareLabel(label)}`
}

/**
 * @param parent
 *   Id of the paragraph or note that the table follows; empty before the first paragraph.
 * @param table
 *   Number of the table there, 1-based.
 * @param row
 *   Number of the row in its table, 1-based.
 * @returns
 *   `p1.r3` in the first table, `p1.t2.r3` in the second, `t1.r3` before the first paragraph.
 */
export function rowId(parent: string, table: number, row: number): string {
  return `${toSeriesId(parent, table, tablePart(table))}.${rowPart(row)}`
}

/** The part of an anchor that names a list: `l2`. */
export function listPart(list: number | string): string {
  return `l${list}`
}

/** The part of an anchor that names a table: `t2`. */
export function tablePart(table: number | string): string {
  return `t${table}`
}

/** The part of an anchor that names a row of a table: `r3`. */
export function rowPart(row: number | string): string {
  return `r${row}`
}

/** Prefix of the anchors in a list or table: the first in a paragraph needs no part of its own. */
function toSeriesId(parent: string, number: number, part: string): string {
  if (parent === '') return part
  return number === 1 ? parent : `${parent}.${part}`
}

/** Remove the punctuation of a label: `3` of `3)`. */
export function toBareLabel(label: string): string {
  return label.replace(punctuation, '')
}

/** A character that is neither letter nor digit: `)`; not `3`. */
const punctuation = /[^\p{L}\p{N}]/gu

/**
 * @param parent
 *   Id of the paragraph, note or point that holds the list.
 * @param list
 *   Number of the list after which the text resumes, 1-based.
 * @returns
 *   `p1.after`, `p1.after2`.
 */
export function afterId(parent: string, list: number): string {
  return `${parent}.after${list === 1 ? '' : list}`
}

/**
 * @param label
 *   Label of the note.
 * @param occurrence
 *   Which of the notes with that label, 1-based (default: 1).
 * @returns
 *   `fn1`, `fn1-2`.
 */
export function footnoteDefinitionId(label: string, occurrence = 1): string {
  return `fn${label}${occurrence > 1 ? `-${occurrence}` : ''}`
}

/** The label of the note that an anchor names: `1` of `fn1`; nothing of `fnref1`. */
export function fromFootnoteDefinitionId(id: string): string | undefined {
  return id.startsWith('fn') && !id.startsWith('fnref') ? id.slice(2) : undefined
}

/** `fnref1`. */
export function footnoteReferenceId(label: string): string {
  return `fnref${label}`
}

/** `pg_367`, as in the addresses of history.state.gov. */
export function pageBreakId(label: string): string {
  return `pg_${label}`
}

/** The label of the page that an anchor names: `367` of `pg_367`. */
export function fromPageBreakId(id: string): string | undefined {
  return id.startsWith('pg_') ? id.slice(3) : undefined
}

/**
 * @param key
 *   Key of an entry of the register, or id of an annotation.
 * @returns
 *   `g-yost-charles-w`, `g-an7`; `g-p_BMG1`, by the id in the volume, for an entry of a volume's list.
 */
export function glossId(key: string): string {
  return `g-${key.slice(key.lastIndexOf('/') + 1)}`
}

/** Id of the element to which closing a gloss returns: `g-thant-u.close`. */
export function closeId(gloss: string): string {
  return `${gloss}.close`
}

/** Id of the explanation of a choice: `reading3`. */
export function readingId(ordinal: number): string {
  return `reading${ordinal}`
}

/** Id of the list of backlinks to a place: `referred-fn2`. */
export function referredId(place: string): string {
  return `referred-${place}`
}

/**
 * Make a function that returns each id only once.
 *
 * @returns
 *   Function that returns the id, with `-2`, `-3` … where it was returned before.
 */
export function uniqueIds(): (id: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (id) => {
    let unique = id
    if (taken.has(id)) {
      let count = counts.get(id) ?? 1
      while (taken.has(unique)) unique = `${id}-${++count}`
      counts.set(id, count)
    }
    taken.add(unique)
    return unique
  }
}
