import type { FootnoteReference, Node } from '../../tree/nodes.ts'
import { isNoText } from '../../tree/to-text.ts'
import type { Context } from './context.ts'

/** A piece of running text. */
interface Piece {
  type: 'text' | 'page' | 'break'
  value: string
}

/** White space at the end, and at the start. */
const spaceEnd = /\s$/
const spaceStart = /^\s/

/** Write running text as lines: one, unless it has breaks. Points that run on in it are text. */
export function writeLines(nodes: ReadonlyArray<Node>, context: Context): Array<string> {
  const lines: Array<string> = []
  let line = ''
  const pieces: Array<Piece> = []
  for (const node of nodes) collect(node, context, pieces)
  for (const [index, { type, value }] of pieces.entries()) {
    if (type === 'text') line += value
    else if (type === 'page') {
      // A page that begins inside a word does not divide it.
      const isApart = spaceEnd.test(line) || spaceStart.test(pieces[index + 1]?.value ?? ' ')
      line += isApart ? ` ${value} ` : value
    } else {
      lines.push(line)
      line = ''
    }
  }
  return [...lines, line].map(fold).filter((each) => each !== '')
}

/** Write running text as one line. */
export function writeLine(nodes: ReadonlyArray<Node>, context: Context): string {
  return writeLines(nodes, context).join(' ')
}

function fold(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function collect(node: Node, context: Context, pieces: Array<Piece>): void {
  switch (node.type) {
    case 'text':
    case 'label':
    case 'whiteSpace':
      pieces.push({ type: 'text', value: node.value })
      return
    case 'break':
      pieces.push({ type: 'break', value: '' })
      return
    case 'pageBreak':
      pieces.push({ type: 'page', value: context.writePage(node.label) })
      return
    case 'footnoteReference':
      pieces.push({ type: 'text', value: writeReference(node, context) })
      return
    default:
      if (!isNoText(node)) for (const child of node.children) collect(child, context, pieces)
  }
}

function writeReference({ label }: FootnoteReference, { style }: Context): string {
  if (style === 'glued') return label
  return style === 'bracket' ? `[${label}]` : `[^${label.replace(/[\]\s]+/g, '-')}]`
}
