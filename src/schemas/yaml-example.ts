import { Document, isMap, isSeq } from 'yaml'

/**
 * Write a value of a key as it can be typed, in one line.
 *
 * @returns
 *   `title: Letters of a Harbor`, `order: [ minutes, berti ]`.
 */
export function toYamlExample(key: string, value: unknown): string {
  const document = new Document({ [key]: toTexts(value) }, { schema: 'failsafe' })
  const inner = document.get(key, true)
  if (isMap(inner) || isSeq(inner)) inner.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: isMap(inner) }).trim()
}

/** Write all values as text, which is how they are read: `366` is text, too. */
function toTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTexts)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toTexts(inner)]))
}
