import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Node, Root } from '../../src/tree/nodes.ts'
import { toText } from '../../src/tree/to-text.ts'
import { walk } from '../../src/tree/walk.ts'
import { noteStyles, pageStyles } from './convention-styles.ts'

/** A document as it is written in any convention. */
interface Content {
  paragraphs: ReadonlyArray<string>
  /** For each page after the first, the paragraph before which it begins. */
  pages: number
  notes: number
}

/** Conventions of a transcriber. */
interface Conventions {
  /** Labels of the notes (default: `1`, `2`, …). */
  labels?: string
  reference: (label: string) => string
  note: (label: string, text: string) => string
  /** Where notes are: at the end of the file, of each page, of each paragraph, or below a heading. */
  place: 'end' | 'page' | 'paragraph' | 'heading'
  page: (label: number) => string
  /** Maximum length of a line; undefined where each paragraph is one line. */
  width: number | undefined
}

const words =
  'the harbor master refuses passage to two ships that came from Trieste with salt and oil because nobody knew when Captain Marin would return his letters'.split(
    ' ',
  )

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 6, maxLength: 14 })
  // A number after `the` would be a count.
  .map((all) => `He said that ${all.join(' ')} again.`)
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.join(' '))

const contents: fc.Arbitrary<Content> = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 4, maxLength: 7 }),
  pages: fc.integer({ min: 2, max: 3 }),
  notes: fc.integer({ min: 2, max: 5 }),
})

const conventions: fc.Arbitrary<Conventions> = fc
  .tuple(
    fc.constantFrom(...noteStyles),
    fc.constantFrom(...pageStyles),
    fc.constantFrom('end', 'page', 'paragraph', 'heading'),
    fc.constantFrom(undefined, 64, 72),
  )
  .map(([style, page, place, width]) => ({ ...style, page, place, width }))

/** Write a document in some conventions, with what reading it must give. */
function write({ paragraphs, pages, notes }: Content, style: Conventions) {
  const perPage = Math.ceil(paragraphs.length / pages)
  const blocks: Array<string> = []
  const all: Array<string> = []
  const labels: Array<string> = []
  const breaks: Array<string> = []
  let open: Array<string> = []
  let next = 0
  const closePage = () => {
    if (style.place === 'page' && open.length > 0) blocks.push(open.join('\n'))
    if (style.place === 'page') open = []
  }
  for (const [index, text] of paragraphs.entries()) {
    if (index > 0 && index % perPage === 0) {
      closePage()
      const page = 11 + index / perPage
      breaks.push(String(page))
      blocks.push(style.page(page))
      if (style.place === 'page') next = 0
    }
    const hasNote = style.place === 'page' ? true : labels.length < notes
    if (!hasNote) {
      blocks.push(wrap(text, style.width))
      continue
    }
    const label = style.labels?.[next] ?? String(next + 1)
    next++
    const sentences = text.split(/(?<=\.) /)
    sentences[0] = `${sentences[0]?.slice(0, -1)}${style.reference(label)}.`
    blocks.push(wrap(sentences.join(' '), style.width))
    labels.push(label.normalize('NFKC'))
    const note = `See the ${words[(index * 5) % words.length]} of Pola.`
    all.push(note)
    open.push(style.note(label, note))
    if (style.place === 'paragraph') blocks.push(...open.splice(0))
  }
  closePage()
  const end = open.length === 0 ? [] : style.place === 'heading' ? ['Notes', ...open] : open
  const notesText = style.place === 'heading' ? end.join('\n\n') : end.join('\n')
  const body = [...blocks, ...(end.length > 0 ? [notesText] : [])].join('\n\n')
  return {
    source: `Report of the Harbor Board\n\n\n${body}\n`,
    expected: { paragraphs, labels, notes: all, pages: breaks },
  }
}

function wrap(text: string, width: number | undefined): string {
  if (width === undefined) return text
  const lines: Array<string> = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines.join('\n')
}

function find<Type extends Node['type']>(tree: Root, type: Type) {
  const found: Array<Extract<Node, { type: Type }>> = []
  walk(tree, (node) => {
    if (isType(node, type)) found.push(node)
  })
  return found
}

function isType<Type extends Node['type']>(
  node: Node,
  type: Type,
): node is Extract<Node, { type: Type }> {
  return node.type === type
}

test('a document is read in the conventions in which it was written', () => {
  fc.assert(
    fc.property(contents, conventions, (content, style) => {
      const { source, expected } = write(content, style)
      const file = new VFile({ value: source })
      const tree = readDocument(file)
      const body = tree.children.filter(
        (node) => node.type === 'paragraph' && node.role === undefined,
      )
      const definitions = find(tree, 'footnoteDefinition')
      expect({
        paragraphs: body.map((node) => toText(node).replaceAll(' .', '.')),
        labels: find(tree, 'footnoteReference').map(({ label }) => label),
        notes: definitions.map(({ children }) =>
          toText(children.filter(({ type }) => type === 'paragraph')),
        ),
        pages: find(tree, 'pageBreak').map(({ label }) => label.replace('r', '')),
      }).toEqual(expected)
      expect(file.messages.map(String)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
