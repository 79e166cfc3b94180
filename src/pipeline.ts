/** The whole path on one screen: a file is read into a tree, and a tree is written as HTML. */

import { unified } from 'unified'
import type { VFile } from 'vfile'
import lintRules from './lint/index.ts'
import frusText from './parse/plain-text/index.ts'
import remarkCrossReferences from './remark/cross-references.ts'
import remarkFootnotes from './remark/footnotes.ts'
import remarkIds from './remark/ids.ts'
import remarkPageBreaks from './remark/page-breaks.ts'
import remarkPoints from './remark/points.ts'
import type { DocumentData, Root } from './tree/nodes.ts'

// Atoms, containers, references, overlays: a point can hold a page break, never the reverse.
const transcription = unified()
  .use(frusText)
  .use(remarkPageBreaks)
  .use(remarkFootnotes)
  .use(remarkPoints)
  .use(remarkCrossReferences)
  .use(remarkIds)
  .use(lintRules)
  .freeze()

/**
 * Read a document.
 *
 * @param file
 *   Transcription; messages are added to it.
 * @param document
 *   The document's address and what its sidecar supplies.
 * @returns
 *   Tree.
 */
export function readDocument(file: VFile, document?: DocumentData): Root {
  const tree = transcription.parse(file)
  if (document !== undefined) tree.data = { document }
  transcription.runSync(tree, file)
  return tree
}
