import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * Constructs of Markdown that a note does not have. Blocks, because it is a paragraph: `1921. He came` is no list. HTML
 * and definitions, because they would not be shown; images, because pages load nothing from other sites.
 */
const disabled = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: disabled } }])
  .use(remarkParse)
  .freeze()

/**
 * Parse an editor's note: paragraphs of Markdown, with emphasis, links and code.
 *
 * @param source
 *   Note of limited length (see `noteSchema`): at worst, the time is quadratic in it.
 */
export function parseNote(source: string): Root {
  return parser.parse(source)
}
