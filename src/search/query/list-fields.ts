import type { Field, QueryNode } from './tree.ts'

/** List the fields of a query, in order. */
export function listFields(node: QueryNode): Array<Field> {
  switch (node.type) {
    case 'field':
      return [node]
    case 'not':
      return listFields(node.child)
    case 'and':
    case 'or':
      return node.children.flatMap(listFields)
    default:
      return []
  }
}

/** Whether a field asks for mentions of entries of a register. */
export function isOfRegister({ name }: Field): boolean {
  return name === 'person' || name === 'place' || name === 'term'
}
