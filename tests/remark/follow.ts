import { VFile } from 'vfile'
import { readDocument } from '../../src/pipeline/read.ts'
import { toSource } from '../../src/tree/to-source.ts'
import { walk } from '../../src/tree/walk.ts'

/** List the references of a text with their targets: `Document 161 → d161`; `?` for an unknown target. */
export function follow(text: string, volume = 'frus1964-68v02'): Array<string> {
  const file = new VFile({
    value: `12. Telegram\n\n\nHe spoke.3 She left.5\n\n${text}\n\n  3. A note.\n  5. Another.`,
  })
  const tree = readDocument(file, { id: 'd12', volume, supplied: {} })
  const found: Array<string> = []
  walk(tree, (node) => {
    if (node.type !== 'crossReference') return
    const fragment = node.fragment ? `#${node.fragment}` : ''
    found.push(`${toSource(node)} → ${node.target ?? (node.external ? '?' : '')}${fragment}`)
  })
  return found
}
