import type { Node } from './nodes.ts'
import { separate, toText } from './to-text.ts'

/**
 * Write the text of nodes as edited: of each choice the first other reading, without what is deleted or too much.
 *
 * @returns
 *   One line of text, trimmed.
 */
export function toEditedText(nodes: ReadonlyArray<Node>): string {
  return nodes.map(write).join('').replace(loose, ' ').trim()
}

/** White space to fold: two spaces, a line feed; not a single space. */
const loose = /(?! \S)\s+/g

function write(node: Node): string {
  if (node.type === 'alteration' && (node.state === 'deleted' || node.state === 'surplus'))
    return ''
  if (node.type === 'whiteSpace') return ' '
  const children = node.type === 'choice' ? (node.others[0]?.children ?? []) : toChildren(node)
  const text = 'value' in node ? node.value : children.map(write).join('')
  return separate.has(node.type) ? ` ${text} ` : text
}

function toChildren(node: Node): ReadonlyArray<Node> {
  return 'children' in node ? node.children : []
}

/** A word without the marks around it: `ships` of `“ships,”`. */
const word = /[\p{L}\p{N}\p{M}](?:\S*[\p{L}\p{N}\p{M}])?/gu

/**
 * List the words of other readings that the text does not have, so that they can be searched.
 *
 * ```
 * > | The <choice><orig>shippes</orig><reg>ships</reg></choice> go <del>slow</del>
 * <   ships
 * ```
 */
export function listEditedWords(nodes: ReadonlyArray<Node>): Array<string> {
  if (!hasChoice(nodes)) return []
  const own = new Set(toText(nodes).match(word))
  const others = nodes.flatMap(listOthers).join(' ')
  const edited = `${toEditedText(nodes)} ${others}`.match(word) ?? []
  return [...new Set(edited)].filter((each) => !own.has(each))
}

function hasChoice(nodes: ReadonlyArray<Node>): boolean {
  return nodes.some((node) => node.type === 'choice' || hasChoice(toChildren(node)))
}

/** The texts of other readings after the first. */
function listOthers(node: Node): Array<string> {
  const inner = toChildren(node).flatMap(listOthers)
  if (node.type !== 'choice') return inner
  return [...inner, ...node.others.slice(1).map(({ children }) => toEditedText(children))]
}
