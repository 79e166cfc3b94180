import type {
  Alteration,
  Break,
  CrossReference,
  FootnoteReference,
  Node,
  PageBreak,
  PersonName,
  PhrasingContent,
  PlaceName,
  SuppliedText,
  Term,
} from '../../tree/nodes.ts'
import { fromFootnoteDefinitionId } from '../../tree/ids.ts'
import { writeChoice, writeGap } from './editorial.ts'
import type { Context } from './context.ts'
import { toMarked } from './marked.ts'
import { writeElement, writeText } from './xml.ts'

/** Write running text. */
export function writeInline(nodes: ReadonlyArray<PhrasingContent>, context: Context): string {
  return nodes
    .map((node, index) =>
      node.type === 'pageBreak'
        ? writePageBreak(node, context, isInWord(nodes[index - 1], nodes[index + 1]))
        : writeNode(node, context),
    )
    .join('')
}

function writeNode(node: PhrasingContent, context: Context): string {
  switch (node.type) {
    case 'text':
    case 'label':
      return writeText(node.value)
    case 'break':
      return writeElement('lb', { rend: toIndent(node) })
    case 'pageBreak':
      return writePageBreak(node, context)
    case 'footnoteReference':
      return writeReference(node, context)
    case 'emphasis':
      return writeElement('hi', { rend: node.rend }, writeInline(node.children, context))
    case 'foreign':
      return writeElement('foreign', { 'xml:lang': node.lang }, writeInline(node.children, context))
    case 'personName':
      return writeName('persName', node, context)
    case 'placeName':
      return writeName('placeName', node, context)
    case 'term':
      // Without a key, `term` would only be text to a reader of the series.
      return writeName(node.ref === undefined ? 'gloss' : 'term', node, context)
    case 'annotation':
      return writeElement(
        'seg',
        { 'xml:id': context.mentions.get(node) },
        writeInline(node.children, context),
      )
    case 'crossReference':
      return writeCrossReference(node, context)
    case 'speaker':
      return writeElement(
        'name',
        { type: 'speaker', n: node.name },
        writeInline(node.children, context),
      )
    case 'gap':
      return writeGap(node, writeInline(node.children, context))
    case 'choice':
      return writeChoice(node, (nodes) => writeInline(nodes, context))
    case 'supplied':
      return writeMarked(node, context)
    case 'alteration':
      return writeMarked(node, context)
  }
}

/** Write the beginning of a printed page; `break="no"` says that it is inside a word. */
export function writePageBreak(
  { label, data }: PageBreak,
  { toId }: Pick<Context, 'toId'>,
  inWord = false,
): string {
  return writeElement('pb', {
    n: label,
    'xml:id': toId(data?.id),
    break: inWord ? 'no' : undefined,
  })
}

/** A letter or digit at the end or the start of a text. */
const wordEnd = /[\p{L}\p{N}]$/u
const wordStart = /^[\p{L}\p{N}]/u

function isInWord(before: Node | undefined, after: Node | undefined): boolean {
  return (
    before?.type === 'text' &&
    after?.type === 'text' &&
    wordEnd.test(before.value) &&
    wordStart.test(after.value)
  )
}

/** Line endings, before the indent of a line. */
const lineEndings = /^[^\n\r]*[\n\r]+/

/** `indent(4)` for a line that begins with four spaces. */
function toIndent({ source = '' }: Break): string | undefined {
  const { length } = source.replace(lineEndings, '')
  return length === 0 ? undefined : `indent(${length})`
}

/** Write a note at its first reference, and a copy of it at each further one. */
function writeReference(node: FootnoteReference, context: Context): string {
  const { noteOf, first } = context.places
  const note = noteOf.get(node)
  // Nothing is known of the note but its mark.
  if (note === undefined) return writeElement('anchor', { type: 'note', n: node.label })
  if (first.has(node)) return context.writeNote(note, context)
  return writeElement('note', { n: node.label, copyOf: `#${context.toId(note.data?.id)}` })
}

function writeName(
  name: 'persName' | 'placeName' | 'term' | 'gloss',
  node: PersonName | PlaceName | Term,
  context: Context,
): string {
  const { ref: key, data } = node
  const entry = data?.entry ?? (data?.annotation === undefined ? undefined : key)
  return writeElement(
    name,
    {
      type: node.type === 'placeName' ? undefined : node.role,
      key,
      ref: entry === undefined ? undefined : context.document.findEntryAddress(entry),
      'xml:id': context.mentions.get(node),
    },
    writeInline(node.children, context),
  )
}

function writeCrossReference(node: CrossReference, context: Context): string {
  const { target, fragment = '' } = node
  const isOwnNote = target === undefined && fromFootnoteDefinitionId(fragment) !== undefined
  const own = isOwnNote ? context.toId(fragment) : undefined
  const address = own === undefined ? context.document.resolve(node) : `#${own}`
  return writeElement('ref', { target: address }, writeInline(node.children, context))
}

/** Write words whose state in the source is marked; those without any words as the text that is made of them. */
function writeMarked(node: Alteration | SuppliedText, context: Context): string {
  const { name, attributes, children } = toMarked(node)
  const content = writeInline(children, context)
  return name === undefined ? content : writeElement(name, attributes, content)
}
