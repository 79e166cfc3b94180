import type { QueryNode } from './tree.ts'

/** Minimum length of a word that may be unfinished (UTF-16 code units): more words begin with less than can be searched. */
const minLength = 3

/**
 * Search for the last word of a query that is being typed as the beginning of one as well: `contact bilat` asks for
 * `bilateral`.
 *
 * @param text
 *   Query as typed so far.
 * @returns
 *   The same tree where its last word cannot be the beginning of another.
 */
export function toUnfinished(tree: QueryNode, text: string): QueryNode {
  if (text.trimEnd() !== text) return tree
  if (tree.type === 'word') {
    const { value } = tree
    if (value.includes('*') || value.length < minLength || !text.endsWith(value)) return tree
    return { type: 'or', children: [tree, { type: 'word', value: `${value}*` }] }
  }
  if (tree.type !== 'and') return tree
  const last = tree.children.at(-1)
  if (last?.type !== 'word') return tree
  const begun = toUnfinished(last, text)
  return begun === last ? tree : { type: 'and', children: [...tree.children.slice(0, -1), begun] }
}
