import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { RuleId } from '../../messages/rules/index.ts'
import { shorten } from '../shorten.ts'

/** Reports a node that is not allowed in its place. */
export type Refuse = (node: ParsedNode, ruleId: RuleId, reason: string) => void

/**
 * Convert a YAML value to data: text, lists and maps.
 * Aliases are refused, because with them a small file could expand to gigabytes.
 *
 * @param node
 *   Value.
 * @param refuse
 *   Called for each alias, tag, key that is not text, and repeated key.
 * @returns
 *   Data; `undefined` for an empty value, as after `pages:`.
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
  // Any key becomes an own property, even `__proto__`.
  return Object.fromEntries(entries)
}

/** Prefix that `!!` abbreviates. */
const tagPrefix = 'tag:yaml.org,2002:'

/** Tags that the parser itself adds to text, lists and maps. */
const ownTags = new Set(['str', 'seq', 'map'].map((kind) => tagPrefix + kind))
