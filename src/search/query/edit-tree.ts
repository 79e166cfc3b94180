import { fold, toWords } from '../words.ts'
import type { And, Field, QueryNode } from './tree.ts'

/** The query for all documents. */
export const everything: And = { type: 'and', children: [] }

/**
 * Put a word in quotation marks, so that it is searched as spelled.
 *
 * @param tree
 *   Query.
 * @param value
 *   Word as typed; where the query has it several times, all of them.
 */
export function quoteWord(tree: QueryNode, value: string): QueryNode {
  return mapLeaves(tree, (leaf) =>
    leaf.type === 'word' && leaf.value === value ? { type: 'phrase', value } : leaf,
  )
}

/**
 * Replace a word, also where it is one of several of a phrase.
 *
 * @param tree
 *   Query.
 * @param word
 *   Folded word.
 * @param other
 *   What takes its place.
 */
export function replaceWord(tree: QueryNode, word: string, other: string): QueryNode {
  return mapLeaves(tree, (leaf) => {
    if (leaf.type === 'field') return leaf
    if (leaf.type === 'word' && fold(leaf.value) === word) return { type: 'word', value: other }
    return { ...leaf, value: replaceIn(leaf.value, word, other) }
  })
}

/**
 * Give a field of a query another value.
 *
 * @param field
 *   Field of the query itself; another with the same value is left as it is.
 */
export function replaceField(tree: QueryNode, field: Field, value: string): QueryNode {
  return mapLeaves(tree, (leaf) => (leaf === field ? { ...field, value } : leaf))
}

/** Whether a query has parts that stand for each other, or that are excluded. */
export function hasOperators(tree: QueryNode): boolean {
  if (tree.type === 'or' || tree.type === 'not') return true
  return tree.type === 'and' && tree.children.some(hasOperators)
}

type Leaf = Extract<QueryNode, { value: string }>

function mapLeaves(node: QueryNode, change: (leaf: Leaf) => QueryNode): QueryNode {
  switch (node.type) {
    case 'and':
    case 'or':
      return { ...node, children: node.children.map((child) => mapLeaves(child, change)) }
    case 'not':
      return { ...node, child: mapLeaves(node.child, change) }
    default:
      return change(node)
  }
}

function replaceIn(value: string, word: string, other: string): string {
  return toWords(value)
    .filter(({ text }) => text === word)
    .reduceRight((text, { start, end }) => text.slice(0, start) + other + text.slice(end), value)
}
