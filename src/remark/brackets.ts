import type { Gap, Node, PhrasingContent, Root, SuppliedText } from '../tree/nodes.ts'
import { findAll } from '../tree/find-all.ts'
import { walkParents } from '../tree/walk.ts'
import { cutter, toFlat } from './flat-text.ts'

/**
 * `[sic]`, `[1 line not declassified]`, `[Here follow items 1 [sic] and 2.]`; not `[Page 367]` or the outer of
 * other brackets in brackets.
 */
const brackets =
  /\[(?:Here|Omitted) (?:[^[\]]|\[[^[\]]{1,80}\]){1,300}\]|\[(?!Page ?\d)[^[\]]{1,300}\]/g

/** What a bracket says that stands for something left out. The first pattern that matches decides. */
const gaps: ReadonlyArray<readonly [pattern: RegExp, reason: Gap['reason'], sample: string]> = [
  [/\bnot declassified|\bdeleted|\bexcised/i, 'classified', '[1 line not declassified]'],
  [/^\[(?:Here|Omitted) |\bomitted\b/i, 'omitted', '[Here follows discussion of Laos.]'],
  [/\b(?:illegible|unclear|indistinct|garble|omission)/i, 'illegible', '[garble]'],
]

/** `[Key telegrams are attached.]`: a sentence in brackets, which may be the paper's own. */
const sentence = /\s\S+\s.*[.?!]\]$/

/** Words that editors supply are few (UTF-16 code units). */
const longestSupplied = 80

/**
 * Find what editors put in brackets: what is left out, and words that they supply.
 *
 * ```
 * > | a much [used] technique of [1 line not declassified]
 *            ^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export default function remarkBrackets() {
  return function (tree: Root): void {
    walkParents(tree, (node) => {
      switch (node.type) {
        case 'title':
        case 'dateline':
        case 'signature':
          node.children = bracketAll(node.children)
          break
        case 'point':
        case 'listItem':
        case 'tableCell':
          node.children = bracketAll(node.children)
          break
        case 'paragraph':
          node.children = bracketAll(node.children)
          break
      }
    })
  }
}

/** Look for brackets in each stretch of running content; what is none ends the stretch. */
function bracketAll<Child extends Node>(
  children: Array<Child | PhrasingContent>,
): Array<Child | PhrasingContent> {
  if (!children.some((child) => child.type === 'text' && child.value.includes('['))) return children
  const all: Array<Child | PhrasingContent> = []
  let run: Array<PhrasingContent> = []
  for (const child of children) {
    if (isRunning(child)) {
      run.push(child)
      continue
    }
    for (const node of bracket(run)) all.push(node)
    all.push(child)
    run = []
  }
  for (const node of bracket(run)) all.push(node)
  return all
}

/** Put what stands in brackets into nodes. */
function* bracket(nodes: ReadonlyArray<PhrasingContent>): Generator<PhrasingContent, void> {
  const cut = cutter(nodes)
  const text = toFlat(nodes)
  const read = findRead(nodes)
  for (const { 0: value, index } of findAll(text, brackets)) {
    const type = toType(value)
    // The outer of other brackets is text, also where the inner ones have been read.
    if (!type || holds(read, index, index + value.length)) continue
    yield* cut(index)
    const children = cut(index + value.length)
    const start = children[0]?.position.start
    const end = children.at(-1)?.position.end
    if (start && end) yield { ...type, children, position: { start, end } }
  }
  yield* cut(text.length)
}

/** Where what was put in brackets stands in the flat string of some nodes; TEI has gaps without brackets. */
function findRead(nodes: ReadonlyArray<PhrasingContent>): Set<number> {
  const places = new Set<number>()
  let place = 0
  for (const node of nodes) {
    if ((node.type === 'gap' || node.type === 'supplied') && isBracketed(node)) places.add(place)
    place += toFlat([node]).length
  }
  return places
}

function holds(places: ReadonlySet<number>, from: number, to: number): boolean {
  if (places.size === 0) return false
  for (let place = from; place < to; place++) if (places.has(place)) return true
  return false
}

function isBracketed({ children }: Gap | SuppliedText): boolean {
  return toFlat(children).startsWith('[')
}

function toType(
  value: string,
): Pick<Gap, 'type' | 'reason'> | Pick<SuppliedText, 'type'> | undefined {
  const reason = gaps.find(([pattern]) => pattern.test(value))?.[1]
  if (reason) return { type: 'gap', reason }
  if (value.length > longestSupplied || sentence.test(value)) return undefined
  return { type: 'supplied' }
}

function isRunning(node: Node): node is PhrasingContent {
  return node.type !== 'list' && node.type !== 'point' && node.type !== 'listItem'
}
