import type { Kind } from '../../tree/register.ts'
import type { Field, FieldName, QueryNode } from './tree.ts'

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

/** Kinds of the entries of registers for whose mentions fields ask. */
export const registers = {
  person: 'people',
  place: 'places',
  term: 'terms',
} as const satisfies Partial<Record<FieldName, Kind>>

/** Whether a field asks for mentions of entries of a register. */
export function isOfRegister({ name }: Field): boolean {
  return isRegisterName(name)
}

/** Whether fields of a name ask for mentions of entries of a register. */
export function isRegisterName(name: FieldName): name is keyof typeof registers {
  return Object.hasOwn(registers, name)
}
