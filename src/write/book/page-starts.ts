import { writeElement } from '../../html/write-xml.ts'
import { pageBreakId } from '../../tree/ids.ts'
import { pageLocator } from '../../tree/locator.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type { Words } from '../../words/words.ts'

/**
 * Writes the mark of the page on which a text begins, if none of the texts before it is on that page; else nothing. Called for
 * each text of a book, in order.
 *
 * @param start
 *   Label of the page, if it is known and has no mark in the text.
 * @param breaks
 *   Labels of the pages that begin in the text.
 */
export type WriteStart = (
  start: string | undefined,
  breaks: ReadonlyArray<string> | undefined,
) => string

/** Make a function that writes the marks of first pages. */
export function createStartWriter({ places }: Words): WriteStart {
  const begun = new Set<string>()
  return function (start, breaks = []) {
    const isNew = start !== undefined && !begun.has(start)
    for (const label of [...(isNew ? [start] : []), ...breaks]) begun.add(label)
    return isNew ? writeMark(start) : ''
  }

  function writeMark(label: string): string {
    return writeElement(
      'span',
      {
        id: pageBreakId(label),
        role: 'doc-pagebreak separator',
        'aria-label': writePlace(pageLocator(label), 'name', places),
        'data-label': label,
      },
      '',
    )
  }
}
