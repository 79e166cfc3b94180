import type { PageBreak, Text } from './nodes.ts'
import { toSource } from './to-source.ts'

/**
 * Make a page break of its marker.
 *
 * @param label
 *   Label of the page: `367`.
 * @param marker
 *   Marker in the text: `[Page 367]`, `[p. 367]`.
 */
export function toPageBreak(label: string, marker: Text): PageBreak {
  const { position } = marker
  const pageBreak: PageBreak = { type: 'pageBreak', label, position }
  const source = toSource(marker)
  return source === toSource(pageBreak) ? pageBreak : { ...pageBreak, source }
}
