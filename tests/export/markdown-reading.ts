import type { FootnoteDefinition, Nodes, Root as Markdown } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import type { Node, Root } from '../../src/tree/nodes.ts'

/** A Markdown file, read as any reader of Markdown with tables and notes does. */
export interface ReadMarkdown {
  /** Its front matter. */
  record: unknown
  tree: Markdown
  /** Letters and marks of the text, without white space. */
  text: string
  /** The same of each note, by its label in small letters. */
  notes: ReadonlyMap<string, string>
}

/** The front matter, and the rest. */
const parts = /^---\n(.*?)\n---\n\n(.*)$/s

const processor = unified().use(remarkParse).use(remarkGfm)

/** Read a Markdown file. */
export function readMarkdown(value: string): ReadMarkdown {
  const [, yaml = '', body = ''] = parts.exec(value) ?? []
  const record: unknown = parse(yaml)
  const tree = processor.parse(body)
  const notes = tree.children.filter((node): node is FootnoteDefinition => {
    return node.type === 'footnoteDefinition'
  })
  const others = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  return {
    record,
    tree,
    text: others.map(toLetters).join(''),
    notes: new Map(notes.map((note) => [note.identifier, toLetters(note)])),
  }
}

/** White space, and characters that Markdown replaces. */
const spaces = /[\s\0\ufffd]/g

/** Text of a node of Markdown, without white space. */
function toLetters(node: Nodes): string {
  if ('children' in node) return node.children.map(toLetters).join('')
  if (node.type === 'html') return ''
  return 'value' in node ? node.value.replace(spaces, '') : ''
}

/** Text of the nodes of our tree, without white space. Letters that are deleted in a word are struck through. */
export function toTreeLetters(nodes: ReadonlyArray<Node>): string {
  return nodes.map(write).join('').replace(spaces, '')
}

function write(node: Node): string {
  if (node.type === 'whiteSpace') return ''
  if ('children' in node) return node.children.map(write).join('')
  return 'value' in node ? node.value : ''
}

/** Text of each note of our tree without its number, in order. */
export function listNoteLetters(tree: Root): Array<string> {
  return tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition'
      ? [toTreeLetters(node.children.filter(({ type }) => type !== 'label'))]
      : [],
  )
}
