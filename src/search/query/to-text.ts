import type { FieldName, QueryNode } from './tree.ts'

/**
 * Write a query, so that `fromText` reads the same tree: `Taylor (bomb* OR "air strikes") -Laos`.
 *
 * @param node
 *   Query.
 */
export function toText(node: QueryNode): string {
  switch (node.type) {
    case 'word':
      return node.value
    case 'phrase': {
      if (node.joined) return node.value
      const distance = node.distance === undefined ? '' : `~${node.distance}`
      return `"${node.value}"${distance}`
    }
    case 'field':
      return writeField(node.name, node.value)
    case 'not':
      return `-${toPart(node.child)}`
    case 'and':
      return node.children.map(toPart).join(' ')
    case 'or':
      return node.children.map(toPart).join(' OR ')
  }
}

/** Write a field with its value, in quotation marks where it needs them: `from:"Embassy in Burma"`. */
export function writeField(name: FieldName, value: string): string {
  return `${name}:${plainValue.test(value) ? value : `"${value}"`}`
}

/** Write a part of another query, in brackets where it has parts of its own. */
function toPart(node: QueryNode): string {
  return node.type === 'and' || node.type === 'or' ? `(${toText(node)})` : toText(node)
}

/** A value that needs no quotation marks: `1965-02..1965-03`, `<1965`; not `Van Dyk`, `‘a’`. */
const plainValue = /^[^\s()'‘’‚]+$/u
