import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { toPlainText } from '../markdown-text.ts'

/** Constructs of Markdown that prose does not have: HTML is text, which cannot be lost or run. */
const disabled = ['htmlFlow', 'htmlText']

const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: disabled } }])
  .use(remarkParse)
  .use(remarkGfm)
  .freeze()

/** Prose of an edition, with its title. */
export interface Prose {
  /** Text of the heading with which the prose begins, if it is of the highest rank: `# Principles`. */
  title?: string
  /** The prose without that heading. */
  body: Root
}

/**
 * Parse prose of an edition: Markdown of GitHub's kind, without HTML.
 *
 * @param source
 *   Markdown of limited length and nesting (see `checkProse`): at worst, the time is quadratic in it.
 */
export function parseProse(source: string): Prose {
  const root = parser.parse(source)
  const [first, ...rest] = root.children
  if (first?.type !== 'heading' || !('depth' in first) || first.depth !== 1) return { body: root }
  return { title: toPlainText(first), body: { ...root, children: rest } }
}

/** Text of the first paragraph, without marks; empty if there is none. */
export function toFirstParagraph({ body }: Prose): string {
  const first = body.children.find(({ type }) => type === 'paragraph')
  return first === undefined ? '' : toPlainText(first)
}
