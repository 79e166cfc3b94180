import type { Paragraph } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Opening } from './openings.ts'

/** Opening and closing quotation marks. `“` also closes a quotation that begins with `„`. */
const marks = /[“”„«»]/g

/**
 * Find the paragraphs before which a quotation is still open: each paragraph of a long one may begin with a mark, and
 * the last ends it.
 */
export function findQuoting(paragraphs: ReadonlyArray<Paragraph>): Set<Paragraph> {
  const quoting = new Set<Paragraph>()
  let isQuoting = false
  for (const paragraph of paragraphs) {
    if (isQuoting) quoting.add(paragraph)
    let isLow = false
    for (const [mark] of toText(paragraph.children).matchAll(marks)) {
      isQuoting = mark === '„' || mark === '«' || (mark === '“' && !isLow)
      isLow = mark === '„'
    }
  }
  return quoting
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
