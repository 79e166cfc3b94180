import type { Root, RootContent } from '../../tree/nodes.ts'
import { writeDateline, writeParagraph, writeSignature, writeTable } from './blocks.ts'
import type { Context } from './context.ts'
import { writeInline, writePageBreak } from './inline.ts'
import { writeList } from './lists.ts'
import { takeSpeech, writeSpeech } from './speeches.ts'
import { writeElement } from './xml.ts'

/** Where a block may be in a division of TEI: at its top, in it, at its bottom, or anywhere. */
type Place = 'top' | 'middle' | 'bottom' | 'anywhere'

/** A part of the text that is a division of TEI. */
interface Division {
  /** Blocks at its top. */
  top: Array<string>
  /** Blocks in it and at its bottom. */
  rest: Array<string>
  /** Where its last block is. */
  place: Place
}

/**
 * Write the blocks of a document. In TEI a heading, a dateline or a signature stands only at the top or the bottom of a
 * division, so text that has them in between is divided there, as before the text of an enclosure.
 *
 * @returns
 *   Content of the division of the document, a block a line.
 */
export function writeBlocks(tree: Root, context: Context): string {
  const nodes = tree.children.filter(
    ({ type }) => type !== 'whiteSpace' && type !== 'footnoteDefinition',
  )
  const title = nodes.findIndex(({ type }) => type === 'title')
  const [own = createDivision(), ...inner] = toDivisions(nodes.slice(Math.max(title, 0)), context)
  // What is at the bottom of a division ends it, so that it cannot hold others.
  const isDivided = inner.length > 0 && own.rest.length > 0
  const parts = [
    ...writeBeforeTitle(nodes.slice(0, Math.max(title, 0)), context),
    ...own.top,
    ...(isDivided ? [writePart(own.rest)] : own.rest),
    ...inner.map(({ top, rest }) => writePart([...top, ...rest])),
    ...context.places.lone.map((note) => context.writeNote(note, context, false)),
  ]
  return parts.join('\n')
}

function* toDivisions(nodes: ReadonlyArray<RootContent>, context: Context): Iterable<Division> {
  let division = createDivision()
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node === undefined) continue
    const speech = takeSpeech(nodes, index)
    const place = findPlace(node, division.place, nodes, index)
    if (place === undefined) {
      yield division
      division = createDivision()
    }
    division.place = place ?? findPlace(node, 'top', nodes, index) ?? 'top'
    const blocks = division.place === 'top' ? division.top : division.rest
    blocks.push(speech.length > 0 ? writeSpeech(speech, context) : writeBlock(node, context))
    index += Math.max(speech.length - 1, 0)
  }
  yield division
}

function createDivision(): Division {
  return { top: [], rest: [], place: 'top' }
}

function writePart(blocks: ReadonlyArray<string>): string {
  return writeElement('div', { type: 'part' }, `\n${blocks.join('\n')}\n`)
}

/**
 * Find where a block is in a division.
 *
 * @param last
 *   Where the block before it is.
 * @returns
 *   Place; `undefined` if the division ends before the block.
 */
function findPlace(
  node: RootContent,
  last: Place,
  nodes: ReadonlyArray<RootContent>,
  index: number,
): Place | undefined {
  switch (toPlace(node)) {
    case 'anywhere':
      return last
    case 'top': {
      if (last === 'top') return 'top'
      const isLast = nodes.slice(index + 1).every((next) => toPlace(next) !== 'middle')
      return node.type === 'dateline' && isLast ? 'bottom' : undefined
    }
    case 'middle':
      return last === 'bottom' ? undefined : 'middle'
    case 'bottom':
      return last === 'top' ? 'top' : 'bottom'
  }
}

function toPlace(node: RootContent): Place {
  switch (node.type) {
    case 'title':
    case 'dateline':
      return 'top'
    case 'signature':
      return 'bottom'
    case 'paragraph':
      return node.role === 'preface' ? 'anywhere' : 'middle'
    case 'list':
    case 'table':
      return 'middle'
    default:
      return 'anywhere'
  }
}

/** Write what is before the title: in TEI, a block there is part of an `argument`. */
function writeBeforeTitle(nodes: ReadonlyArray<RootContent>, context: Context): Array<string> {
  return nodes.map((node) => {
    const block = writeBlock(node, context)
    return toPlace(node) === 'middle' ? writeElement('argument', {}, block) : block
  })
}

function writeBlock(node: RootContent, context: Context): string {
  switch (node.type) {
    case 'title':
      return writeElement(
        'head',
        { 'xml:id': context.toId(node.data?.id) },
        writeInline(node.children, context),
      )
    case 'dateline':
      return writeDateline(node, context)
    case 'paragraph':
      return writeParagraph(node, context)
    case 'list':
      return writeList(node, context)
    case 'table':
      return writeTable(node, context)
    case 'signature':
      return writeSignature(node, context)
    case 'pageBreak':
      return writePageBreak(node, context)
    case 'whiteSpace':
    case 'footnoteDefinition':
      return ''
  }
}
