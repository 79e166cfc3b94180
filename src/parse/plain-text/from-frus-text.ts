import type { FootnoteDefinition, Label, Root, RootContent, Text, Title } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { type Line, toLines } from './lines.ts'

/** `162.` before a space, but not `1965` or `1.5`. */
const number = /^(\d+)\.(?=\s)/

/** `[Page 44]` with the line to itself, as it may stand before the title; not `[Page 44] text`. */
const pageMarker = /^\[Page [^\]\s]+\]$/

/** Two empty lines or more, which follow the title; not one. */
const emptyLines = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/

/** What may stand before the title at most: page markers, a file number, a source line (lines). */
const longestPreface = 6

/** A title without a number and without empty lines after it is no longer than this (UTF-16 code units). */
const longestBareTitle = 200

/**
 * Read a transcription coarsely: its title, its paragraphs and its notes, one a line.
 *
 * @param value
 *   Transcription in the conventions that README.md beside this file describes.
 * @returns
 *   Tree whose leaves, in order, are the value.
 */
export function fromFrusText(value: string): Root {
  const lines = toLines(value)
  const notes = findNotes(lines)
  const title = findTitle(lines.slice(0, notes))
  const children = lines.map((line, index): RootContent => {
    if (line.type === 'whiteSpace') return line
    if (index === title) return toTitle(line)
    if (index >= notes) return toFootnoteDefinition(line)
    return { type: 'paragraph', children: [line], position: line.position }
  })
  const start = { line: 1, column: 1, offset: 0 }
  const end = lines.at(-1)?.position.end ?? start
  return { type: 'root', children, position: { start, end } }
}

/** Index of the first definition: the definitions are the indented, numbered lines that end the file. */
function findNotes(lines: Array<Line>): number {
  let notes = lines.length
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]
    if (line?.type !== 'text') continue
    if (line.position.start.column === 1 || !number.test(line.value)) break
    notes = index
  }
  return notes
}

/**
 * Index of the title: the line that two empty lines follow; else the first numbered line; else a short first
 * line that is no sentence. -1 where there is none.
 */
function findTitle(lines: ReadonlyArray<Line>): number {
  const preface = lines.flatMap((line, index) => (line.type === 'text' ? [index] : []))
  preface.length = Math.min(preface.length, longestPreface)
  const spaced = preface.find((index) => emptyLines.test(lines[index + 1]?.value ?? ''))
  if (spaced !== undefined) return spaced
  const [first = -1] = preface.filter((index) => !pageMarker.test(lines[index]?.value ?? ''))
  const value = lines[first]?.value ?? ''
  if (number.test(value)) return first
  return value.length <= longestBareTitle && !/[.:;,]$/.test(value) ? first : -1
}

function toTitle(line: Text): Title {
  const label = cutLabel(line)
  if (label === undefined) return { type: 'title', children: [line], position: line.position }
  return {
    type: 'title',
    number: label.value.slice(0, -1),
    children: [label, sliceText(line, label.value.length)],
    position: line.position,
  }
}

function toFootnoteDefinition(line: Text): FootnoteDefinition {
  const label = cutLabel(line)
  const rest = label === undefined ? line : sliceText(line, label.value.length)
  const indent = rest.value.length - rest.value.trimStart().length
  const text = sliceText(rest, indent)
  return {
    type: 'footnoteDefinition',
    label: label?.value.slice(0, -1) ?? '',
    ...(text.value.startsWith('Source:') ? { noteType: 'source' } : {}),
    children: [
      ...(label ? [label] : []),
      { ...sliceText(rest, 0, indent), type: 'whiteSpace' },
      { type: 'paragraph', children: [text], position: text.position },
    ],
    position: line.position,
  }
}

/** The number that opens a line, with its full stop. */
function cutLabel(line: Text): Label | undefined {
  const match = number.exec(line.value)
  return match ? { ...sliceText(line, 0, match[0].length), type: 'label' } : undefined
}
