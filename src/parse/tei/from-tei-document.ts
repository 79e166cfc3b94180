import type { VFile } from 'vfile'
import type { Root } from '../../tree/nodes.ts'
import { findElements } from './content.ts'
import { toRoot } from './document.ts'
import { reportDepth } from './report-depth.ts'
import { createReporter } from './reporter.ts'
import { fromXml } from './xml.ts'
import { isDocument } from './xml-tree.ts'

/**
 * Read a document from a file of its own.
 *
 * @param value
 *   Content of the file.
 * @param file
 *   File; messages are added to it.
 * @param volume
 *   Id of its volume, to recognize references to other volumes (default: none).
 */
export function fromTeiDocument(value: string, file: VFile, volume = ''): Root {
  const report = createReporter()
  const { root, problem, tooDeep } = fromXml(value)
  reportDepth(report, tooDeep)
  if (problem) report.add('tei-syntax', problem.reason, problem.place)
  const found = root && (isDocument(root) ? root : findElements(root, 'div').find(isDocument))
  const element = found ?? root
  if (root && !found && !problem) {
    const reason = 'Unexpected XML without a document, expected `<div type="document">`'
    report.add('tei-document', reason, root.position)
  }
  const nothing = { line: 1, column: 1, offset: 0 }
  const tree: Root = element
    ? toRoot(element, volume, report)
    : { type: 'root', children: [], position: { start: nothing, end: nothing } }
  report.finish(file)
  return tree
}
