import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

/** Say that a node cannot stand where it does. */
export type Refuse = (node: ParsedNode, ruleId: string, reason: string) => void

/**
 * Turn a YAML value into data: text, lists and maps, nothing else.
 *
 * @param node
 *   Value.
 * @param refuse
 *   Called for each alias, tag, key that is no text and key that is written twice.
 * @returns
 *   `undefined` where nothing is written, as after `pages:`.
 */
export function toData(node: ParsedNode | null, refuse: Refuse): unknown {
  if (node === null) return undefined
  if (node.tag !== undefined && !ownTags.includes(node.tag)) {
    refuse(node, 'yaml-tag', `Unexpected tag \`${node.tag}\`, expected the value alone`)
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, refuse))
  if (isScalar(node)) return node.range[0] === node.range[1] ? undefined : node.value
  if (!isMap(node)) {
    refuse(node, 'yaml-alias', `Unexpected alias \`*${node.source}\`, expected the value itself`)
    return undefined
  }
  const entries = new Map<string, unknown>()
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      refuse(key, 'yaml-key', 'Unexpected key that is a list or a map, expected text')
      continue
    }
    if (entries.has(key.value)) {
      refuse(key, 'duplicate-key', `Unexpected second \`${key.value}\`, expected each key once`)
    }
    entries.set(key.value, toData(value, refuse))
  }
  // As own properties, whatever the key: `__proto__` too.
  return Object.fromEntries(entries)
}

/** What the parser itself calls text, lists and maps. */
const ownTags = ['tag:yaml.org,2002:str', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:map']
