import { noteStyles } from '../conventions/note-styles.ts'
import { findStyledPlaces, referenceStyles } from '../conventions/reference-styles.ts'
import type { Paragraph, Root } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { toText } from '../tree/to-text.ts'
import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** Minimum number of markers in order for which they are reported. */
const fewest = 2

/** Styles of notes that are reported where they are read as paragraphs: those whose label nothing else has. */
const styles = noteStyles.filter(({ name }) => /^(?:\[|\^|¹)/.test(name))

/** Styles of references of which the same is true. */
const markers = referenceStyles.filter(({ cost, certain }) => cost === 0 && !certain)

/**
 * Checks that markers of notes, such as `[1]`, are read as such: that the text has notes for them, and notes have their
 * references.
 */
export default lintRule('unread-note', (tree, report, { notes }) => {
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
  for (const style of markers) {
    const places = findInOrder(tree, style)
    const [place] = places
    if (!place || places.length < fewest) continue
    report(
      `Unexpected markers of notes \`${place.text.value.slice(place.start, place.end)}\` without notes, expected notes at the end of the file, such as \`${place.text.value.slice(place.start, place.end)} See p. 12.\``,
      sliceText(place.text, place.start, place.end).position,
    )
  }
})

/** `[1]`, `^1`, `[^a]`, `¹`; not `[425]`, a number in the margin. */
const first = /^\[?(?:\^.*|\^?1|¹|[*†‡§]+)\]?$/

/** Find the paragraphs that begin like notes. */
function findLines(tree: Root): Array<Paragraph> {
  return tree.children
    .filter((node) => node.type === 'paragraph')
    .filter((node) => styles.some(({ start }) => start.test(toText(node))))
}

/** Find the markers of a style with the numbers from 1, in order. */
function findInOrder(tree: Root, style: (typeof referenceStyles)[number]) {
  const places: Array<ReturnType<typeof findStyledPlaces>[number]> = []
  walk(tree, (node) => {
    if (node.type !== 'text') return
    for (const place of findStyledPlaces(node, style, 0, undefined)) {
      if (place.label === String(places.length + 1)) places.push(place)
    }
  })
  return places
}
