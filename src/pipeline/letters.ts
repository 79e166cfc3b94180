import type { Point, Position } from 'unist'
import {
  fromXml,
  type TeiVolume,
  toValue,
  type XmlElement,
  type XmlText,
} from '../parse/tei/index.ts'
import type { Root } from '../tree/nodes.ts'
import { walk } from '../tree/walk.ts'

/** Letters and digits of a TEI file, counted. */
export interface LetterCount {
  /** All in the text of the file, without those in its header. */
  letters: number
  /** Those that documents, sections, chapters or entries hold. */
  read: number
  /** Those in ranges that messages report as not read. */
  reported: number
  /** All others. */
  lost: number
  /** Where they are lost: the runs of text with a lost letter, in the order of the file. */
  losses: Array<Loss>
}

/** A run of text between two tags of which letters are lost. */
export interface Loss {
  place: Point
  /** Names of the elements around it, outermost first: `body div p`. */
  path: string
  letters: number
  /** Its text, as in the file. */
  text: string
}

/** A letter or digit, or a reference, which may stand for one: `a`, `7`, `&#233;`; not `,`. */
const letter = /&[^;&\s]+;|[\p{L}\p{N}]/gu

/** A letter or digit. */
const isLetter = /^[\p{L}\p{N}]$/u

/**
 * List the ranges of a volume that are shown: texts, titles of chapters, and entries of its lists of persons and terms.
 */
export function toReadRanges({ documents, sections, ...rest }: TeiVolume): Array<Position> {
  const { chapters, persons, terms } = rest
  const texts = sections.filter(({ list }) => list === undefined || list === 'index')
  const titles = sections.flatMap(({ tree }) =>
    tree.children.filter(({ type }) => type === 'title'),
  )
  return [
    ...[...documents, ...texts].flatMap(({ tree }) => toTextRanges(tree)),
    ...titles.map(({ position }) => position),
    ...chapters.flatMap(({ heading }) => heading ?? []),
    ...[...persons, ...terms].map(({ position }) => position),
  ]
}

/** List the ranges of the texts in a tree, and of notes that repeat a note of it. */
export function toTextRanges(tree: Root): Array<Position> {
  const ranges: Array<Position> = []
  const defined = new Set(
    tree.children.flatMap(({ type, position }) =>
      type === 'footnoteDefinition' ? [position.start.offset] : [],
    ),
  )
  walk(tree, (node) => {
    // Other readings are shown, though they are not part of the text.
    if (node.type === 'choice') {
      for (const { children } of node.others) {
        for (const { position } of children) ranges.push(position)
      }
    }
    const isRepeated = node.type === 'footnoteReference' && !defined.has(node.position.start.offset)
    if (node.type === 'text' || node.type === 'label' || isRepeated) ranges.push(node.position)
  })
  return ranges
}

/**
 * Count the letters of a TEI file by what is known of them.
 *
 * @param value
 *   Whole file; up to the first syntax error it is counted.
 * @param read
 *   Ranges that are read.
 * @param reported
 *   Ranges that messages report as not read.
 */
export function countLetters(
  value: string,
  read: ReadonlyArray<Position>,
  reported: ReadonlyArray<Position>,
): LetterCount {
  const isRead = toMarks(value, read)
  const isReported = toMarks(value, reported)
  const count: LetterCount = { letters: 0, read: 0, reported: 0, lost: 0, losses: [] }
  const { root } = fromXml(value)
  if (root) enter(root, [], root.name !== 'TEI' && root.name !== 'teiCorpus')
  return count

  function enter(element: XmlElement, names: ReadonlyArray<string>, inText: boolean): void {
    if (element.name === 'teiHeader') return
    const within = inText || element.name === 'text'
    const path = within ? [...names, element.name] : names
    for (const child of element.children) {
      if (child.type === 'element') enter(child, path, within)
      else if (within) addText(child, path)
    }
  }

  function addText(text: XmlText, path: ReadonlyArray<string>): void {
    const start = text.position.start.offset ?? 0
    let letters = 0
    for (const { 0: found, index } of text.source.matchAll(letter)) {
      if (found.length > 2 && !isLetter.test(toValue({ ...text, source: found }))) continue
      count.letters++
      if (isRead[start + index] === 1) count.read++
      else if (isReported[start + index] === 1) count.reported++
      else letters++
    }
    if (letters === 0) return
    count.lost += letters
    count.losses.push({
      place: text.position.start,
      path: path.join(' '),
      letters,
      text: text.source.replace(/\s+/g, ' ').trim(),
    })
  }
}

/** Mark the offsets of a file that are in some ranges with 1. */
function toMarks(value: string, ranges: ReadonlyArray<Position>): Uint8Array {
  const marks = new Uint8Array(value.length)
  for (const { start, end } of ranges) marks.fill(1, start.offset ?? 0, end.offset ?? 0)
  return marks
}
