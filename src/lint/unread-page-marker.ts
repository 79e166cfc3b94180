import { findPageMarkers, pageStyles } from '../conventions/page-styles.ts'
import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { lintRule } from './rule.ts'

/** Minimum number of markers of one style for which they are reported. */
const fewest = 3

/** Styles in which other things than pages are rarely written. */
const styles = pageStyles.filter(({ name }) => /^(?:\[p|\[3r|\{|\|)/.test(name))

/** Sign of each marker, for a quick test: `[`, `(`, `//`; not `“`. */
const sign = /[[{<|(*]|\/\//

/** `[Opening 4]`, `<12>`, `*12`, `(p. 12)`: a marker of no style; not `[12]` or `(12)`, which are notes and points. */
const unknown = /(?:[[{<|(]\p{L}{1,15}[.:]?\s?|[<{|]|(?<!\S)\*)(\d{1,4})(?:[\]}>|)]|(?=\s))/gu

/** What has numbers in brackets beside pages: `[Enclosure 2]`, `(note 3)`, `[Tape 1]`. */
const other =
  /^.(?:(?:sub)?[ei]nc|tab|att|ann|app|beil|anl|note|n[.: ]|n$|fn|en[.: ]|fig|abb|ill|pl|item|no|nr|doc|q|map|track|tape|side|exh|line|l[.: ]|v|part|sec|art|ch|cf|see|in|u|vol|bd|table|box|lot)/i

/** Markers that were read as text. */
interface Markers {
  text: Text
  start: number
  end: number
  labels: Array<string>
}

/** Checks that page markers are read: that their numbers ascend, and that they are of a style that is known. */
export default lintRule('unread-page-marker', (_, report, { texts }) => {
  const found = new Map<string, Markers>()
  const others = new Map<string, Markers>()
  const add = (to: Map<string, Markers>, key: string, marker: Markers): void => {
    const known = to.get(key)
    if (known) known.labels.push(...marker.labels)
    else to.set(key, marker)
  }
  for (const text of texts) {
    if (!sign.test(text.value)) continue
    for (const { style, label, start, end } of findPageMarkers(text.value, styles)) {
      add(found, style, { text, start, end, labels: [label] })
    }
    for (const { 0: match, 1: label = '', index } of findAll(text.value, unknown)) {
      const key = match.slice(0, match.indexOf(label))
      const end = index + match.length
      if (!other.test(key)) add(others, key, { text, start: index, end, labels: [label] })
    }
  }
  const unordered = [...found.values()].filter(({ labels }) => labels.length >= fewest)
  const [ordered] = [...others.values()].filter(({ labels }) => {
    return labels.length >= fewest && isSeries(labels)
  })
  const all = [
    ...unordered.map((markers) => ({ markers, are: 'whose numbers do not ascend, ' })),
    ...(unordered.length === 0 && ordered
      ? [{ markers: ordered, are: 'with the numbers of pages, ' }]
      : []),
  ]
  for (const { markers, are } of all) {
    const { text, start, end, labels } = markers
    const marker = text.value.slice(start, end)
    report(
      `Unexpected markers \`${marker}\` (${labels.length} in all) ${are}read as text, expected page markers such as \`[Page ${labels[0]}]\``,
      sliceText(text, start, end).position,
    )
  }
})

/** Whether each label is one more than the label before it. */
function isSeries(labels: ReadonlyArray<string>): boolean {
  return labels.every(
    (label, index) => index === 0 || Number(label) === Number(labels[index - 1]) + 1,
  )
}
