import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import type { RuleId } from '../../messages/rules/index.ts'
import { shorten } from '../shorten.ts'
import { quote, unquote } from './quotation-marks.ts'

/**
 * Reports a node that is not allowed in its place.
 *
 * @param range
 *   Start and end of the problem (UTF-16 code units, 0-based; default: the node).
 */
export type Refuse = (
  node: ParsedNode,
  ruleId: RuleId,
  reason: string,
  range?: readonly [start: number, end: number],
) => void

/**
 * Convert a YAML value to data: text, lists and maps.
 * Aliases are refused, because with them a small file could expand to gigabytes.
 *
 * @param node
 *   Value.
 * @param source
 *   The file.
 * @param refuse
 *   Called for each alias, anchor, tag, text that is read as a comment, key that is not text, and repeated key.
 * @returns
 *   Data; `undefined` for an empty value, as after `pages:`.
 */
export function toData(node: ParsedNode | null, source: string, refuse: Refuse): unknown {
  if (node === null) return undefined
  if (!isAlias(node) && node.anchor !== undefined) refuseAnchor(node, node.anchor, source, refuse)
  if (node.tag !== undefined && !ownTags.has(node.tag)) {
    const reason = `Unexpected tag \`${shorten(node.tag.replace(tagPrefix, '!!'))}\`, expected the value alone`
    refuse(node, 'yaml-tag', reason)
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, source, refuse))
  if (isScalar(node)) {
    refuseComment(node, source, refuse)
    return node.range[0] === node.range[1] ? undefined : node.value
  }
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
    entries.set(key.value, toData(value, source, refuse))
  }
  // Any key becomes an own property, even `__proto__`.
  return Object.fromEntries(entries)
}

/** Refuse an anchor. In a text it is meant as its beginning: `&c. and more`. */
function refuseAnchor(node: ParsedNode, anchor: string, source: string, refuse: Refuse): void {
  const start = source.lastIndexOf(`&${anchor}`, node.range[0])
  const text = source.slice(start, node.range[1])
  const expected = isScalar(node)
    ? `quotation marks around the text: \`${toRepair(text)}\``
    : 'the value alone'
  const reason = `Unexpected anchor \`&${shorten(anchor)}\`, expected ${expected}`
  refuse(node, 'yaml-alias', reason, [start, start + anchor.length + 1])
}

/** Refuse a comment without a space after its sign, which is meant as text: `See #3`. */
function refuseComment(node: Scalar.Parsed, source: string, refuse: Refuse): void {
  const [start, end] = node.range
  if (node.type?.startsWith('BLOCK')) return
  textAsComment.lastIndex = end
  const [found, comment] = textAsComment.exec(source) ?? []
  if (found === undefined || comment === undefined) return
  const text = unquote(source.slice(start, end)) + found
  const reason = `Unexpected comment \`${shorten(comment)}\`, expected quotation marks around the text: \`${toRepair(text)}\`; or a space after \`#\``
  const commentStart = end + found.length - comment.length
  refuse(node, 'yaml-comment', reason, [commentStart, end + found.length])
}

/** ` #3 and so on`; not ` # several lines`. */
const textAsComment = /[ \t]*(?<=[ \t])(#[\p{L}\p{N}][^\r\n]*)/uy

/** Write a text as it can be typed, in one line. */
function toRepair(text: string): string {
  return shorten(quote(text.trim().replace(/\s+/g, ' ')))
}

/** Prefix that `!!` abbreviates. */
const tagPrefix = 'tag:yaml.org,2002:'

/** Tags that the parser itself adds to text, lists and maps. */
const ownTags = new Set(['str', 'seq', 'map'].map((kind) => tagPrefix + kind))
