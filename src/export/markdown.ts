import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { ExportedDocument } from './exported-document.ts'
import { toMarkdownBlocks } from './markdown/blocks.ts'
import { createContext } from './markdown/context.ts'
import { toFrontMatter } from './markdown/front-matter.ts'

const options: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
}

/**
 * Write a document as Markdown, with notes and tables as GitHub has them, and its record before it in YAML. Printed labels
 * of points are text; page breaks are comments, which nobody sees.
 */
export function toMarkdownFile(document: ExportedDocument): string {
  const context = createContext(document)
  const children = toMarkdownBlocks(document.tree.children, context)
  return `---\n${toFrontMatter(document)}---\n\n${toMarkdown({ type: 'root', children }, options)}`
}
