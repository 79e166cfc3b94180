import type { PhrasingContent } from '../../tree/nodes.ts'
import { generate } from './generated.ts'
import type { Read } from './inline.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Name of a file in an address: `quay.jpg` of `images/quay.jpg?size=2`. */
const fileName = /[^/\\?#:]+(?=[?#]|$)/

/** Name the file of a picture, which is not fetched: `[Picture: quay.jpg]`. */
export function toPicture(
  { attributes, position }: XmlElement,
  { fold }: State,
  _: Read,
  nodes: Array<PhrasingContent>,
): undefined {
  const [name] = fileName.exec(attributes['url']?.trim() ?? '') ?? []
  const text = generate(name === undefined ? '[Picture]' : `[Picture: ${name}]`, position)
  fold.addSpace(position, nodes)
  fold.addGenerated(text, nodes)
  nodes.push({ type: 'gap', reason: 'omitted', children: [text], position })
  fold.addSpace(position, nodes)
}

/** Names of glyphs that divide a word at the end of a line: `char:EOLhyphen`. */
const lineHyphen = /EOL|hyphen|shy/i

/** Read a character that no standard has: its nearest equivalent, if the file gives one, else `▢`. */
export function toGlyph(
  { attributes, children, position }: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): PhrasingContent | undefined {
  if (children.length > 0) read(children, state, nodes)
  else if (lineHyphen.test(attributes['ref'] ?? '')) state.fold.join()
  else {
    const text = generate('▢', position)
    state.fold.addGenerated(text, nodes)
    return text
  }
  return undefined
}
