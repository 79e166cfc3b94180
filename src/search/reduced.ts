import { findMatches } from './match/find-matches.ts'
import type { Names } from './plan/names.ts'
import type { Plan } from './plan/plan.ts'
import { joinNames } from './plan/to-plan.ts'
import type { And, QueryNode } from './query/tree.ts'
import { countTexts, type TextCounts } from './count-texts.ts'
import type { MatchedText } from './text/matched-text.ts'

/** A query for some of the parts of another. */
export interface Reduced {
  tree: QueryNode
  /** Parts of the other query that it has not. */
  without: ReadonlyArray<QueryNode>
  /** Numbers of documents and of sections that answer it, together at least one. */
  counts: TextCounts
}

/** A part of a query, as it was typed and as it was planned. */
interface Part {
  node: QueryNode
  plan: Plan
}

/**
 * List the queries that lack one part of a query for several, where these find something; else those for each part by
 * itself.
 *
 * @param tree
 *   Query that no text answers.
 * @param plan
 *   Its plan.
 * @param names
 *   Names by which it was planned.
 * @param texts
 *   Texts that were searched.
 */
export function listReduced(
  tree: QueryNode,
  plan: Plan,
  names: Names,
  texts: ReadonlyArray<MatchedText>,
): Array<Reduced> {
  if (tree.type !== 'and' || plan.type !== 'all') return []
  const parts = joinNames(tree.children, names).flatMap((node, index): Array<Part> => {
    const own = plan.parts[index]
    return own ? [{ node, plan: own }] : []
  })
  const reduced = parts.flatMap((part) => reduce(parts, without([part])))
  return reduced.length > 0 || parts.length < 3
    ? reduced
    : parts.flatMap((part) => reduce(parts, (other) => other === part))

  function reduce(parts: ReadonlyArray<Part>, isChosen: (part: Part) => boolean): Array<Reduced> {
    const chosen = parts.filter(isChosen)
    // Almost all texts lack something.
    if (chosen.every(({ node }) => node.type === 'not')) return []
    const all: Plan = { type: 'all', parts: chosen.map(({ plan }) => plan) }
    const found = texts.filter((text) => findMatches(all, text) !== undefined)
    const others = parts.filter((part) => !isChosen(part)).map(({ node }) => node)
    const nodes = chosen.map(({ node }) => node)
    return found.length === 0
      ? []
      : [
          {
            tree: join(nodes),
            without: others,
            counts: countTexts(found.map(({ facts }) => facts)),
          },
        ]
  }
}

function without(parts: ReadonlyArray<Part>): (part: Part) => boolean {
  return (part) => !parts.includes(part)
}

/** Join parts of a query; a single one is a query itself. */
function join(children: Array<QueryNode>): QueryNode {
  const [first] = children
  const and: And = { type: 'and', children }
  return first && children.length === 1 ? first : and
}
