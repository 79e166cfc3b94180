import type { ListItem, PhrasingContent } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Words } from './page-words.ts'

/** What a line of an index is about, as a text would call it. */
export interface Head {
  /** `Procter`, `Barrel Roll program`. */
  name: string
  /** Whether it is the name of a person. */
  person: boolean
  /** Key of the person, where the source has it. */
  ref?: string
}

/** A shorter name is a word of the language as well: `Do`, `An`. */
const shortest = 3

/** `Procter, Carolyn J., 366n`, `Ball's paper`, `Khanh. See`; not `Bundy Mission` or `Acheson-Cutler Plan`. */
const afterName = /^\s*(?:[,.(]|['’]s\b|$)/

/** Where what a line is about ends: at the `,` of `Buddhists, 146`, at the `(` of `Geneva Accords (1954)`. */
const end = /[,.:;(]|\s\d/

/** What a name opens with: `Barrel Roll program`; not `initiation of`. */
const capital = /^\p{Lu}/u

/**
 * Say what a line of an index is about.
 *
 * @returns
 *   Head; nothing where no text would call it so.
 */
export function toHead({ children }: ListItem): Head | undefined {
  const list = children.findIndex(({ type }) => type === 'list')
  const nodes = list < 0 ? children : children.slice(0, list)
  const start = nodes.findIndex((node) => toText(node) !== '')
  const first = nodes[start]
  if (first?.type === 'personName' && isOfName(nodes.slice(start + 1))) {
    const name = beforeEnd(toText(first))
    return toNamed({ name, person: true, ...(first.ref !== undefined && { ref: first.ref }) })
  }
  return toNamed({ name: beforeEnd(toText(nodes)), person: false })
}

/** Whether what follows a name in its line leaves it one. */
function isOfName(rest: ListItem['children']): boolean {
  return afterName.test(rest.map(write).join(''))
}

/**
 * Tell whether a text has the name of a head, as whole words.
 */
export function isNamed({ name }: Head, { text }: Words): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(at - 1, 0), at)
    const after = text.slice(at + name.length, at + name.length + 1)
    if (!letter.test(before) && !letter.test(after)) return true
  }
  return false
}

/** `a`, `7`; not `’`. */
const letter = /[\p{L}\p{N}]/u

function toNamed(head: Head): Head | undefined {
  return head.name.length >= shortest && capital.test(head.name) ? head : undefined
}

function beforeEnd(text: string): string {
  const found = end.exec(text)
  return (found ? text.slice(0, found.index) : text).trim()
}

/** Text with its white space, which tells where a name ends. */
function write(node: PhrasingContent | ListItem['children'][number]): string {
  if ('value' in node) return node.value
  return node.type === 'list' || !('children' in node) ? '' : node.children.map(write).join('')
}
