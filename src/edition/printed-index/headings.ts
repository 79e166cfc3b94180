import type { ListItem, PhrasingContent } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Words } from './page-words.ts'

/** The subject of a line of an index, in the form in which a text would name it. */
export interface Heading {
  /** `Procter`, `Barrel Roll program`. */
  name: string
  /** Whether it is the name of a person. */
  person: boolean
  /** Key of the person, if the source gives it. */
  ref?: string
}

/** Minimum length of a name; shorter ones are also common words: `Do`, `An`. */
const minNameLength = 3

/**
 * What may follow the name of a person: `Procter, Carolyn J., 366n`, `Ball's paper`, `Khanh. See`; not `Bundy
 * Mission` or `Acheson-Cutler Plan`.
 */
const afterName = /^\s*(?:[,.(]|['’]s\b|$)/

/** The end of a heading: the `,` of `Buddhists, 146`, the `(` of `Geneva Accords (1954)`. */
const end = /[,.:;(]|\s\d/

/** First character of a name: `Barrel Roll program`; not `initiation of`. */
const capital = /^\p{Lu}/u

/**
 * Find the heading of a line of an index.
 *
 * @returns
 *   Heading; nothing where a text would not use it as a name.
 */
export function findHeading({ children }: ListItem): Heading | undefined {
  const list = children.findIndex(({ type }) => type === 'list')
  const nodes = list < 0 ? children : children.slice(0, list)
  const start = nodes.findIndex((node) => toText(node) !== '')
  const first = nodes[start]
  if (first?.type === 'personName' && isOfName(nodes.slice(start + 1))) {
    const name = beforeEnd(toText(first))
    return acceptName({ name, person: true, ...(first.ref !== undefined && { ref: first.ref }) })
  }
  return acceptName({ name: beforeEnd(toText(nodes)), person: false })
}

/** Whether a name is still the whole subject, given the rest of its line. */
function isOfName(rest: ListItem['children']): boolean {
  return afterName.test(rest.map(writeWithSpace).join(''))
}

/**
 * Whether a text contains the name of a heading as whole words.
 */
export function isMentioned({ name }: Heading, { text }: Words): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(at - 1, 0), at)
    const after = text.slice(at + name.length, at + name.length + 1)
    if (!letter.test(before) && !letter.test(after)) return true
  }
  return false
}

/** `a`, `7`; not `’`. */
const letter = /[\p{L}\p{N}]/u

function acceptName(heading: Heading): Heading | undefined {
  return heading.name.length >= minNameLength && capital.test(heading.name) ? heading : undefined
}

function beforeEnd(text: string): string {
  const found = end.exec(text)
  return (found ? text.slice(0, found.index) : text).trim()
}

/** Text with white space, which shows where a name ends. */
function writeWithSpace(node: PhrasingContent | ListItem['children'][number]): string {
  if ('value' in node) return node.value
  return node.type === 'list' || !('children' in node)
    ? ''
    : node.children.map(writeWithSpace).join('')
}
