import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { RuleId } from '../../messages/rules/index.ts'
import { shorten } from '../shorten.ts'

/** Say that a node cannot stand where it does. */
export type Refuse = (node: ParsedNode, ruleId: RuleId, reason: string) => void

/**
 * Turn a YAML value into data: text, lists and maps, nothing else.
 * An alias is refused, so that a file of a page cannot grow to a gigabyte.
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
  if (node.tag !== undefined && !ownTags.has(node.tag)) {
    const reason = `Unexpected tag \`${shorten(node.tag.replace(tagPrefix, '!!'))}\`, expected the value alone`
    refuse(node, 'yaml-tag', reason)
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, refuse))
  if (isScalar(node)) return node.range[0] === node.range[1] ? undefined : node.value
  if (!isMap(node)) {
    const reason = `Unexpected alias \`*${shorten(node.source)}\`, expected the value itself`
    refuse(node, 'yaml-alias', reason)
    return undefined
  }
  const entries = new Map<string, unknown>()
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      refuse(key, 'yaml-key', 'Unexpected list, map or alias as a key, expected text')
      continue
    }
    if (entries.has(key.value)) {
      const reason = `Unexpected second key \`${shorten(key.value)}\`, expected each key once`
      refuse(key, 'duplicate-key', reason)
    }
    entries.set(key.value, toData(value, refuse))
  }
  // As own properties, whatever the key: `__proto__` too.
  return Object.fromEntries(entries)
}

/** What `!!` stands for. */
const tagPrefix = 'tag:yaml.org,2002:'

/** What the parser itself calls text, lists and maps. */
const ownTags = new Set(['str', 'seq', 'map'].map((kind) => tagPrefix + kind))
