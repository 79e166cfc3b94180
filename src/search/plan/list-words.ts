import { toQueryWords } from '../words.ts'
import type { QueryNode } from '../query/tree.ts'
import type { Plan } from './plan.ts'

/** List the words and patterns for which a query asks, folded, each once; not the values of fields. */
export function listQueryWords(node: QueryNode): Array<string> {
  return [...new Set(collectWords(node))]
}

function collectWords(node: QueryNode): Array<string> {
  switch (node.type) {
    case 'word':
    case 'phrase':
      return toQueryWords(node.value)
    case 'field':
      return []
    case 'not':
      return collectWords(node.child)
    default:
      return node.children.flatMap(collectWords)
  }
}

/** Whether a query asks for mentions of the entries of registers. */
export function asksForEntries(node: QueryNode): boolean {
  switch (node.type) {
    case 'field':
      return node.name === 'person' || node.name === 'place' || node.name === 'term'
    case 'not':
      return asksForEntries(node.child)
    case 'and':
    case 'or':
      return node.children.some(asksForEntries)
    default:
      return false
  }
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
