import { noteStyles } from '../conventions/note-styles.ts'
import {
  findStyledPlaces,
  type ReferenceStyle,
  referenceStyles,
} from '../conventions/reference-styles.ts'
import type { Paragraph, Root, Text } from '../tree/nodes.ts'
import { findAll } from '../tree/find-all.ts'
import { sliceText } from '../tree/slice-text.ts'
import { toText } from '../tree/to-text.ts'
import { lintRule } from './rule.ts'
import { toStart } from './start.ts'

/** A marker in a text, by offsets in its value. */
interface Marker {
  text: Text
  start: number
  end: number
}

/** Minimum number of markers in order for which they are reported. */
const fewest = 2

/** Styles of notes that are reported where they are read as paragraphs: those whose label nothing else has. */
const styles = noteStyles.filter(({ name }) => /^(?:\[|\^|¹)/.test(name))

/** Styles of references of which the same is true. */
const markers = referenceStyles.filter(({ cost }) => cost === 0)

/** `said.†`, `Duke** is`: signs directly after a word; not `4 * 5` or `*bold*`. */
const signs = /(?<=[\p{L}\p{N}.,;:!?”’"')])(?:\*{1,3}|[†‡§]{1,3})(?![\p{L}\p{N}*†‡§])/gu

/** `*bold`, `**bold`: the beginning of an emphasis; not `4 * 5`. */
const emphasis = /(?:^|[\s(“"])\*{1,3}[^\s*]/

/**
 * Checks that markers of notes, such as `[1]`, are read as such: that the text has notes for them, and notes have their
 * references.
 */
export default lintRule('unread-note', (tree, report, { notes, signed }) => {
  const lines = findLines(tree)
  const [line] = lines
  const [label = ''] = line ? toText(line).split(/[\s:]/) : []
  if (line && lines.length >= fewest && first.test(label)) {
    report(
      `Unexpected lines that begin with markers of notes, \`${label}\`, read as paragraphs, expected notes at the end of the file or below a line \`Notes\``,
      line.position,
    )
    return
  }
  if (notes.length > 0) return
  const texts = signed.map(({ node }) => node).filter(({ value }) => sign.test(value))
  const found = [...markers.map((style) => findInOrder(texts, style)), findSigns(texts)]
  for (const places of found) {
    const [place] = places
    if (!place || places.length < fewest) continue
    const marker = place.text.value.slice(place.start, place.end)
    const note = marker.startsWith('[^') ? `${marker}:` : marker
    report(
      `Unexpected markers of notes \`${marker}\` without notes, expected notes at the end of the file, such as \`${note} See p. 12.\``,
      sliceText(place.text, place.start, place.end).position,
    )
  }
})

/** `[1]`, `^1`, `[^a]`, `¹`; not `[425]`, a number in the margin. */
const first = /^\[?(?:\^.*|\^?1|¹|[*†‡§]+)\]?$/

/** Find the paragraphs that begin like notes. */
function findLines(tree: Root): Array<Paragraph> {
  return tree.children.filter((node): node is Paragraph => {
    const [first] = node.type === 'paragraph' ? node.children : []
    if (!first || !noteSign.test(toStart(first))) return false
    const text = toText(node)
    return styles.some(({ start }) => start.test(text))
  })
}

/** Signs with which notes begin, for a quick test: `[1]`, `^1`, `²`. */
const noteSign = /^[[^¹²³⁰⁴-⁹]/

/** Signs of which each marker has one, for a quick test. */
const sign = /[[^*†‡§¹²³⁰⁴-⁹]|<sup>/i

/** Find the markers of a style with the numbers from 1, in order. */
function findInOrder(texts: ReadonlyArray<Text>, style: ReferenceStyle): Array<Marker> {
  const places: Array<Marker> = []
  for (const text of texts) {
    for (const place of findStyledPlaces(text, style, 0, undefined)) {
      if (place.label === String(places.length + 1)) places.push(place)
    }
  }
  return places
}

/** Find the signs of notes, if they are different ones from the first on: `*`, `†`; `*`, `**`. */
function findSigns(texts: ReadonlyArray<Text>): Array<Marker> {
  const places: Array<Marker> = []
  const found = new Set<string>()
  for (const text of texts) {
    if (emphasis.test(text.value)) continue
    for (const { 0: sign, index } of findAll(text.value, signs)) {
      if (found.size === 0 && sign !== '*') break
      if (!found.has(sign)) places.push({ text, start: index, end: index + sign.length })
      found.add(sign)
    }
  }
  return places
}
