import { findPageMarkers, pageStyles } from '../conventions/page-styles.ts'
import type { Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** Minimum number of markers of one style for which they are reported. */
const fewest = 3

/** Styles in which other things than pages are rarely written. */
const names = pageStyles.map(({ name }) => name).filter((name) => /^(?:\[p|\{|\|)/.test(name))

/** Checks that page markers of other styles are read: that their numbers ascend. */
export default lintRule('unread-page-marker', (tree, report) => {
  const found = new Map<string, { text: Text; start: number; end: number; count: number }>()
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'table') return false
    if (node.type !== 'text') return true
    for (const { style, start, end } of findPageMarkers(node.value, names)) {
      const known = found.get(style)
      if (known) known.count++
      else found.set(style, { text: node, start, end, count: 1 })
    }
    return true
  })
  for (const { text, start, end, count } of found.values()) {
    if (count < fewest) continue
    const marker = text.value.slice(start, end)
    report(
      `Unexpected markers \`${marker}\` (${count} in all) whose numbers do not ascend, read as text, expected page markers such as \`[Page ${marker.replace(/\D/g, '') || '12'}]\``,
      sliceText(text, start, end).position,
    )
  }
})
