import type { Paragraph } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Opening } from './openings.ts'

/** Opening and closing quotation marks. `“` also closes a quotation that begins with `„`. */
const marks = /[“”„«»]/g

/** Whether a quotation is open after a paragraph: each paragraph of a long one may begin with a mark, and the last ends it. */
export function leavesQuoting(paragraph: Paragraph, wasQuoting: boolean): boolean {
  let isQuoting = wasQuoting
  let isLow = false
  for (const [mark] of toText(paragraph.children).matchAll(marks)) {
    isQuoting = mark === '„' || mark === '«' || (mark === '“' && !isLow)
    isLow = mark === '„'
  }
  return isQuoting
}

/**
 * Mark the numberings of a label in a quotation. A label after an opening mark belongs to the quotation; one without a
 * mark may continue it as long as it is open.
 */
export function quoteNumberings(opening: Opening, isQuoting: boolean): Opening {
  const quoted = opening.numberings.map(({ style, value }) => ({ style: `“${style}`, value }))
  if (opening.isQuoted) return { ...opening, numberings: quoted }
  return isQuoting ? { ...opening, numberings: [...opening.numberings, ...quoted] } : opening
}
