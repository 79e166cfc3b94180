import { fromPageBreakId } from '../../tree/ids.ts'
import type { PageBreak } from '../../tree/nodes.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Whether an element is a page break, without content that is to be read. */
export function isPageBreak({ name, children }: XmlElement): boolean {
  return name === 'pb' && children.length === 0
}

/** Read a page break; `undefined` if it has no page number, which is reported. */
export function toPageBreak(element: XmlElement, state: State): PageBreak | undefined {
  const { attributes, position } = element
  const { n, 'xml:id': id = '' } = attributes
  const label = n ?? fromPageBreakId(id) ?? id
  if (label) return { type: 'pageBreak', label: label.replace(/^\[(.*)\]$/, '$1'), position }
  state.report.repeated('tei-page-break', 'Missing `n` of `pb`', {
    expected: 'the number of the page',
    place: position,
  })
  return undefined
}
