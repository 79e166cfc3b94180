import type { Html, PhrasingContent as Markdown } from 'mdast'
import { pageLocator } from '../../tree/locator.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type {
  CrossReference,
  Emphasis,
  FootnoteReference,
  List,
  Node,
  PageBreak,
  PhrasingContent,
} from '../../tree/nodes.ts'
import { findNodes } from '../../tree/walk.ts'
import type { Context } from './context.ts'
import { joinText } from './join-text.ts'

/** Convert running text to Markdown; `toBlockContent` then joins the texts in it. */
export function toMarkdownText(
  nodes: ReadonlyArray<PhrasingContent | List>,
  context: Context,
): Array<Markdown> {
  return nodes.flatMap((node) => convert(node, context))
}

function convert(node: PhrasingContent | List, context: Context): Markdown | Array<Markdown> {
  const convertAll = (children: ReadonlyArray<PhrasingContent | List>): Array<Markdown> =>
    children.flatMap((child) => convert(child, context))
  switch (node.type) {
    case 'text':
    case 'label':
      return { type: 'text', value: node.value }
    case 'break':
      return { type: 'break' }
    case 'pageBreak':
      return toPageComment(node, context)
    case 'footnoteReference':
      return toReference(node, context)
    case 'emphasis':
      return toEmphasis(node.rend, convertAll(node.children))
    case 'speaker':
      return wrap('strong', convertAll(node.children))
    case 'alteration':
      return node.state === 'deleted'
        ? wrap('delete', convertAll(node.children))
        : convertAll(node.children)
    case 'crossReference':
      return toLink(node, joinText(convertAll(node.children)), context)
    case 'list':
      // In a cell, which has one line.
      return node.children.flatMap((child) =>
        child.type === 'whiteSpace' ? [] : [{ type: 'break' }, ...convertAll(child.children)],
      )
    default:
      return convertAll(node.children)
  }
}

/** A mark that could end a comment: `>`, the second `-` of `--`. */
const commentMark = /[<>]|-(?=-)|-$/g

/** Write the beginning of a printed page as a comment: `<!-- p. 367 -->`. */
export function toPageComment({ label }: PageBreak, { document }: Context): Html {
  const place = writePlace(pageLocator(label), 'citation', document.words)
  return { type: 'html', value: `<!-- ${place.replace(/\s+/g, ' ').replace(commentMark, '')} -->` }
}

/** Refer to a note; without a note of that number, its number is a comment, since it would not be a reference. */
function toReference(node: FootnoteReference, { places, labels }: Context): Markdown {
  const note = places.noteOf.get(node)
  const label = note && labels.get(note)
  if (label === undefined) {
    return { type: 'html', value: `<!-- n. ${node.label.replace(commentMark, '')} -->` }
  }
  return { type: 'footnoteReference', identifier: label, label }
}

/** Types of the typefaces that Markdown has; the others are plain. */
const typefaces: Partial<Record<Emphasis['rend'], 'emphasis' | 'strong' | 'delete'>> = {
  italic: 'emphasis',
  strong: 'strong',
  strike: 'delete',
}

function toEmphasis(rend: Emphasis['rend'], children: Array<Markdown>): Array<Markdown> {
  const type = typefaces[rend]
  return type === undefined ? children : wrap(type, children)
}

/** Put content into emphasis, without the white space and marks at its ends, beside which it would be none. */
function wrap(type: 'emphasis' | 'strong' | 'delete', children: Array<Markdown>): Array<Markdown> {
  const joined = joinText(children)
  const [first] = joined
  const last = joined.at(-1)
  if (first?.type !== 'text' || last?.type !== 'text') return joined
  const start = /^\s*/.exec(first.value)?.[0] ?? ''
  first.value = first.value.slice(start.length)
  const end = /\s*$/.exec(last.value)?.[0] ?? ''
  last.value = last.value.slice(0, last.value.length - end.length)
  const inner = joined.filter((child) => child.type !== 'text' || child.value !== '')
  return [
    toText(start),
    ...(inner.length > 0 ? [{ type, children: inner }] : []),
    toText(end),
  ].flat()
}

function toText(value: string): Array<Markdown> {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Link a reference, unless it holds another link: a note. */
function toLink(
  node: CrossReference,
  children: Array<Markdown>,
  { document }: Context,
): Markdown | Array<Markdown> {
  const url = document.resolve(node)
  const holdsLink = findNodes(node.children, isLink).length > 0
  return url === undefined || holdsLink ? children : { type: 'link', url, children }
}

function isLink(node: Node): node is CrossReference | FootnoteReference {
  return node.type === 'crossReference' || node.type === 'footnoteReference'
}
