import type { Paragraph, PhrasingContent, RootContent, Speaker } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { generate } from './generated.ts'
import { toLine } from './runs.ts'
import { toName } from './spoken.ts'
import { type State, toUnwrapped } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/**
 * Read a speech of a play. Its first paragraph begins with the name of the speaker, who speaks in the others too.
 *
 * ```
 * > | <sp><speaker>Ada.</speaker><p>The lamp is red.</p></sp>
 *                  ^^^^ speaker     ^^^^^^^^^^^^^^^^ of one paragraph
 * ```
 */
export function readSpeech(element: XmlElement, state: State): Array<RootContent> {
  const speakers = element.children.filter(isSpeaker)
  const others = element.children.filter((child) => !isSpeaker(child))
  const nodes = state.readBlocks(others, state)
  const children = speakers.flatMap((speaker, index): Array<PhrasingContent> => {
    const node = toLine([speaker], toUnwrapped(state))
    return index === 0 ? node : [generate(' ', speaker.position), ...node]
  })
  const [first] = children
  const isOne = children.length === 1 && first?.type === 'speaker'
  const name = isOne ? first.name : toName(toText(children))
  return children.length === 0 ? nodes : addSpeaker(nodes, children, name, element, state)
}

/** Read an utterance. Who speaks is only in its `who`, so the name is added: the id of the person. */
export function readUtterance(element: XmlElement, state: State): Array<RootContent> {
  const who = element.attributes['who']?.trim().split(/\s+/) ?? []
  const name = who.map((pointer) => pointer.split('#').at(-1)).join(', ')
  const isDivided = element.children.some(
    (child) => child.type === 'text' && child.source.trim() !== '',
  )
  const content = isDivided ? element.children : element.children.map(toParagraph)
  const nodes = state.readBlocks(content, state)
  if (name === '') return nodes
  const { position } = element
  const text = generate(`${name}:`, position)
  const speaker: Speaker = { type: 'speaker', name, children: [text], position: text.position }
  return addSpeaker(nodes, [speaker], name, element, state)
}

/** Begin the first paragraph with its speaker, and say of the others who speaks. */
function addSpeaker(
  nodes: Array<RootContent>,
  children: Array<PhrasingContent>,
  name: string,
  { position }: XmlElement,
  state: State,
): Array<RootContent> {
  const [first] = nodes
  for (const node of nodes) if (isSpoken(node)) node.speaker = name
  if (first?.type !== 'paragraph' || first.role !== undefined) {
    return [{ type: 'paragraph', children, position }, ...nodes]
  }
  delete first.speaker
  first.children.unshift(...children, ...toBetween(first, state))
  return nodes
}

/** What is between the name of a speaker and the text: a line end before verse, nothing before a mark. */
function toBetween(
  { lines, children, position }: Paragraph,
  { exact }: State,
): Array<PhrasingContent> {
  const { start } = position
  if (lines === true) return [{ type: 'break', position: { start, end: start } }]
  return exact || /^[,.;:]/.test(toText(children)) ? [] : [generate(' ', position)]
}

/** Whether a block is a paragraph of the speech, and not only a stage direction. */
function isSpoken(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.role === undefined && !isStage(node)
}

function isStage({ children: [first, ...others] }: Paragraph): boolean {
  return others.length === 0 && first?.type === 'emphasis'
}

function isSpeaker(node: XmlElement | XmlText): boolean {
  return node.type === 'element' && node.name === 'speaker'
}

/** A part of an utterance as a paragraph. */
function toParagraph(node: XmlElement | XmlText): XmlElement | XmlText {
  return node.type === 'element' && node.name === 'seg' ? { ...node, name: 'p' } : node
}
