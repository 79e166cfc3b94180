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

/** Patterns of brackets for omitted text, with the reason. The first match decides. */
const gaps: ReadonlyArray<readonly [pattern: RegExp, reason: Gap['reason'], sample: string]> = [
  [/\bnot declassified|\bdeleted|\bexcised/i, 'classified', '[1 line not declassified]'],
  [/^\[(?:Here|Omitted) |\bomitted\b/i, 'omitted', '[Here follows discussion of Laos.]'],
  [/\b(?:illegible|unclear|indistinct|garble|omission)/i, 'illegible', '[garble]'],
]

/** `[Key telegrams are attached.]`: a sentence in brackets, which may be part of the original. */
const sentence = /\s\S+\s.*[.?!]\]$/

/** Maximum length of supplied words (UTF-16 code units). */
const longestSupplied = 80

/**
 * Plugin to find editorial brackets: gaps, and words that the editors supply.
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

/** Find brackets in each run of running content. Other nodes, such as lists, end a run. */
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

/** Wrap text in brackets in nodes. */
function* bracket(nodes: ReadonlyArray<PhrasingContent>): Generator<PhrasingContent, void> {
  const cut = cutter(nodes)
  const text = toFlat(nodes)
  const read = findRead(nodes)
  for (const { 0: value, index } of findAll(text, brackets)) {
    const type = toType(value)
    // Brackets around other brackets are text, even if the inner ones are nodes already.
    if (!type || holds(read, index, index + value.length)) continue
    yield* cut(index)
    const children = cut(index + value.length)
    const start = children[0]?.position.start
    const end = children.at(-1)?.position.end
    if (start && end) yield { ...type, children, position: { start, end } }
  }
  yield* cut(text.length)
}

/** Find the offsets of nodes in brackets in the flat string. Gaps without brackets, as in TEI, are not included. */
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
