import { toQueryWords } from '../words.ts'
import { isOfRegister, listFields } from '../query/list-fields.ts'
import type { QueryNode } from '../query/tree.ts'
import type { Plan } from './plan.ts'

/** List the words and patterns for which a query asks, folded, each once; not the values of fields. */
export function listQueryWords(node: QueryNode): Array<string> {
  return [...new Set(collectWords(node))]
}

/** List the words and patterns that a text should have, folded, in order and as often as they are typed. */
export function listWantedWords(node: QueryNode): Array<string> {
  return collectWords(node, () => [])
}

/** Collect the words of a query; those of an excluded part as a function does. */
function collectWords(
  node: QueryNode,
  fromExcluded: (node: QueryNode) => Array<string> = collectWords,
): Array<string> {
  switch (node.type) {
    case 'word':
    case 'phrase':
      return toQueryWords(node.value)
    case 'field':
      return []
    case 'not':
      return fromExcluded(node.child)
    default:
      return node.children.flatMap((child) => collectWords(child, fromExcluded))
  }
}

/** Whether a query asks for mentions of the entries of registers. */
export function asksForEntries(node: QueryNode): boolean {
  return listFields(node).some(isOfRegister)
}

/** List the words of the index that a plan needs, each once. */
export function listPlanWords(plan: Plan): Array<string> {
  return [...new Set(collectPlanWords(plan))]
}

function collectPlanWords(plan: Plan): ReadonlyArray<string> {
  switch (plan.type) {
    case 'term':
      return plan.phrases.flat(2)
    case 'none':
      return collectPlanWords(plan.part)
    case 'all':
    case 'any':
      return plan.parts.flatMap(collectPlanWords)
    default:
      return []
  }
}
