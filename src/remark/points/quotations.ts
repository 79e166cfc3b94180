import type { Paragraph } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { isArticleStyle } from './articles.ts'
import type { Opening } from './openings.ts'

/** Start of the styles of labels in a quotation. */
const quoteSign = '“'

/** Whether a style is that of articles in a quotation, of which a document may quote any. */
export function isQuotedArticleStyle(style: string): boolean {
  return style.startsWith(quoteSign) && isArticleStyle(style.slice(quoteSign.length))
}

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
 * mark may continue it as long as it is open. A single article in a quotation is not one of the document.
 */
export function quoteNumberings(opening: Opening, isQuoting: boolean): Opening {
  const quoted = opening.numberings.map(({ style, value }) => ({ style: quoteSign + style, value }))
  if (opening.isQuoted) return { ...opening, numberings: quoted, isCertain: false }
  return isQuoting ? { ...opening, numberings: [...opening.numberings, ...quoted] } : opening
}
