import { listFields, isOfRegister } from '../query/list-fields.ts'
import type { Field, QueryNode } from '../query/tree.ts'
import { toQueryWords } from '../words.ts'

/** A field that asks for what a text marks, with the query for the same as words. */
export interface Marked {
  field: Field
  /** Query for its words alone. */
  tree: QueryNode
}

/** A field that asks for what a text marks, and how many documents have its words, marked or not. */
export interface CountedMarked extends Marked {
  documents: number
}

/** List the fields of a query that ask for what texts mark: persons, places, terms. */
export function listMarked(tree: QueryNode): Array<Marked> {
  return listFields(tree)
    .filter(isOfRegister)
    .map((field) => ({ field, tree: toWordQuery(field.value) }))
}

function toWordQuery(value: string): QueryNode {
  const children = toQueryWords(value).map((word): QueryNode => ({ type: 'word', value: word }))
  const [first] = children
  return first && children.length === 1 ? first : { type: 'and', children }
}
