import type { Gap, Node, PhrasingContent, Root, SuppliedText } from '../tree/nodes.ts'
import { findAll } from '../tree/find-all.ts'
import { walk } from '../tree/walk.ts'
import { cutter, toFlat } from './flat-text.ts'

/** `[sic]`, `[1 line not declassified]`; not `[Page 367]` or brackets in brackets. */
const brackets = /\[(?!Page ?\d)[^[\]]{1,300}\]/g

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

/** Nodes that hold running content. */
type Holder = Extract<Node, { type: (typeof holders)[number] }>

const holders = [
  'dateline',
  'listItem',
  'paragraph',
  'point',
  'signature',
  'tableCell',
  'title',
] as const

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
    walk(tree, (node) => {
      if (!isHolder(node)) return true
      const { children } = node
      let end = children.length
      while (end > 0) {
        const run: Array<PhrasingContent> = []
        for (let start = end; start > 0; start--) {
          const child = children[start - 1]
          if (!child || !isRunning(child)) break
          run.unshift(child)
        }
        end -= run.length
        if (run.length > 0) children.splice(end, run.length, ...bracket(run))
        end--
      }
      return true
    })
  }
}

/** Put what stands in brackets into nodes. */
function bracket(nodes: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  const cut = cutter(nodes)
  const text = toFlat(nodes)
  const found = Array.from(findAll(text, brackets)).flatMap(({ 0: value, index }) => {
    const type = toType(value)
    const before = cut(index)
    const children = cut(index + value.length)
    const start = children[0]?.position.start
    const end = children.at(-1)?.position.end
    if (!type || !start || !end) return [...before, ...children]
    return [...before, { ...type, children, position: { start, end } }]
  })
  return [...found, ...cut(text.length)]
}

function toType(
  value: string,
): Pick<Gap, 'type' | 'reason'> | Pick<SuppliedText, 'type'> | undefined {
  const reason = gaps.find(([pattern]) => pattern.test(value))?.[1]
  if (reason) return { type: 'gap', reason }
  if (value.length > longestSupplied || sentence.test(value)) return undefined
  return { type: 'supplied' }
}

function isHolder(node: Node): node is Holder {
  return holders.some((type) => type === node.type)
}

function isRunning(node: Node): node is PhrasingContent {
  return node.type !== 'list' && node.type !== 'point' && node.type !== 'listItem'
}
