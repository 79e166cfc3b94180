import type { Alteration, PhrasingContent, SuppliedText } from '../../tree/nodes.ts'
import { generate } from './generated.ts'

/** A node whose brackets, or whose place in the text, depend on the words around it. */
export type Marked = Alteration | SuppliedText

/** A marked node in the text of its block. */
interface Place {
  node: Marked
  siblings: Array<PhrasingContent>
  start: number
  end: number
}

/** Brackets of each kind of node. */
const brackets = {
  added: ['', ''],
  damaged: ['', ''],
  deleted: ['', ''],
  sic: ['', ' [sic]'],
  supplied: ['[', ']'],
  surplus: ['{', '}'],
  unclear: ['[', '?]'],
} satisfies Record<Alteration['state'] | 'supplied', [string, string]>

/** A letter or digit: `Y`, `é`, `7`; not `’` or a space. */
const wordCharacter = /[\p{L}\p{N}\p{M}]/u

/** Bracket of the file itself before marked words: `see [`. */
const opened = /[[(⟨<]\s?$/

/** Bracket of the file itself after marked words: `]`, ` [sic]`, ` (!)`; not ` (the`. */
const closed = /^\s?(?:[\])⟩>]|[[(](?:sic\b|[!?]))/i

/** Words in brackets of their own: `[used]`. */
const bracketed = /^\s?[[(⟨{<].*[\])⟩}>]\s?$/s

/**
 * Give marked words their brackets, and part words that replace each other, by what is around them in their block. In a
 * word, brackets would divide it, so the node is only flagged.
 *
 * ```
 * > | go <del>slow</del><add>fast</add>
 *        ^^^^           ^^^^ words: a space is between them
 * > | wr<del>o</del><add>i</add>te
 *       ^ in a word
 * > | a much <supplied>used</supplied> har<supplied>bo</supplied>r
 *            ^^^^ `[used]`                 ^^ in a word
 * ```
 *
 * @param nodes
 *   Content of a block; its nodes are changed.
 * @param marked
 *   The marked nodes in it.
 */
export function settleMarks(
  nodes: Array<PhrasingContent>,
  marked: ReadonlySet<PhrasingContent>,
): void {
  let text = ''
  const places: Array<Place> = []
  enter(nodes)
  const changes = places.filter(({ node, start, end }) => isChange(node) && start < end)
  const after = new Map<number, number>()
  for (const { start, end } of changes.toSorted((a, b) => b.start - a.start)) {
    after.set(start, after.get(end) ?? end)
  }
  const states = new Map(changes.map(({ node, start }) => [start, toState(node)]))
  const before = new Map<number, number>()
  for (const { start, end } of changes.toSorted((a, b) => a.end - b.end)) {
    before.set(end, before.get(start) ?? start)
  }
  const settled = places.map((place) => ({ place, isInWord: isInWord(place) }))
  /** Nodes that a space follows, by their siblings. */
  const parted = new Map<Array<PhrasingContent>, Set<PhrasingContent>>()
  for (const { place, isInWord } of settled) settle(place, isInWord)
  for (const [siblings, followed] of parted) part(siblings, followed)

  function enter(siblings: Array<PhrasingContent>): void {
    for (const node of siblings) {
      const start = text.length
      if (node.type === 'break') text += '\n'
      else if ('value' in node) text += node.value
      else if ('children' in node) enter(node.children)
      if ((node.type === 'alteration' || node.type === 'supplied') && marked.has(node)) {
        places.push({ node, siblings, start, end: text.length })
      }
    }
  }

  /** Whether a node begins or ends in a word; added and deleted words directly beside it do not count. */
  function isInWord({ node, start, end }: Place): boolean {
    const from = isChange(node) ? (before.get(start) ?? start) : start
    const to = isChange(node) ? (after.get(end) ?? end) : end
    if (start === end) return false
    const begins = isWord(from - 1) && isWord(from) && isWord(start - 1) && isWord(start)
    return begins || (isWord(to) && isWord(to - 1) && isWord(end) && isWord(end - 1))
  }

  /** Whether other words directly after a node replace it, or it replaces them. */
  function isReplaced(node: Marked, end: number): boolean {
    const next = states.get(end)
    return isChange(node) && next !== undefined && next !== toState(node)
  }

  function isWord(index: number): boolean {
    const character = text[index]
    return character !== undefined && wordCharacter.test(character)
  }

  function settle({ node, siblings, start, end }: Place, isInWord: boolean): void {
    if (isInWord) {
      if (!silent.has(toState(node))) node.inWord = true
      return
    }
    if (isReplaced(node, end) && isWord(end - 1) && isWord(end)) {
      parted.set(siblings, (parted.get(siblings) ?? new Set()).add(node))
    }
    const [opening] = brackets[toState(node)]
    const follows = closed.test(text.slice(end, end + 6))
    const isOpened = opening === '' || opened.test(text.slice(Math.max(0, start - 2), start))
    if ((isOpened && follows) || bracketed.test(text.slice(start, end))) return
    bracket(node)
  }
}

/**
 * Give a marked node what its `rend` says: its brackets, or that it is part of a word. In a file whose white space is that of
 * the text, nothing is found from the words around it.
 */
export function renderMark(node: Marked, rend: string | undefined): void {
  if (rend === 'inword' && !silent.has(toState(node))) node.inWord = true
  if (rend === 'brackets') bracket(node)
}

/** Put a node into its brackets. */
function bracket(node: Marked): void {
  const [opening, closing] = brackets[toState(node)]
  const { end } = node.position
  if (opening !== '') node.children.unshift(generate(opening, node.position))
  if (closing !== '') node.children.push(generate(closing, { start: end, end }))
}

/** Add a space after some of the nodes of an array. */
function part(siblings: Array<PhrasingContent>, followed: ReadonlySet<PhrasingContent>): void {
  const old = siblings.slice()
  siblings.length = 0
  for (const node of old) {
    siblings.push(node)
    const { end } = node.position
    if (followed.has(node)) siblings.push(generate(' ', { start: end, end }))
  }
}

/** States whose nodes look the same in a word. */
const silent = new Set<keyof typeof brackets>(['added', 'damaged'])

function toState(node: Marked): keyof typeof brackets {
  return node.type === 'supplied' ? 'supplied' : node.state
}

/** Whether a node is words that the writer added or deleted. */
function isChange(node: Marked): boolean {
  return node.type === 'alteration' && (node.state === 'added' || node.state === 'deleted')
}
