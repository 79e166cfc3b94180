import { shorten } from '../shorten.ts'
import { documentTypes, toComparableType } from './document-types.ts'
import { listParts, type Part } from './outline.ts'
import { isDocument, isPartOfDocument, type XmlElement } from './xml-tree.ts'

/** Which elements of a file are its documents. */
export type Mapping =
  /** `div[@type=document]`, as in the series. */
  | { by: 'document' }
  /** Each `text` that contains no other: in a TEI file, in a TEI of a corpus, in a group. */
  | { by: 'text' }
  /** The outermost `div`s of a type in the body. */
  | { by: 'type'; type: string }
  /** The `div`s of the body that are in so many others. */
  | { by: 'level'; level: number }

/** How the documents of a file are found. */
export interface MappingOptions {
  /** What the record of the volume states: a type of `div`, or `text`. */
  stated?: string | undefined
  /** Whether a file without documents of a known type is divided at its headings. */
  divide: boolean
}

/** Values of a stated mapping that name an element. */
const elements: ReadonlySet<string> = new Set(['text', 'TEI'])

/** Elements around the `text` of a document. */
const holders: ReadonlySet<string | undefined> = new Set(['TEI', 'teiCorpus', 'group', undefined])

/**
 * Find out which elements of a file are its documents: what is stated; else `div type="document"`; else each of several
 * `text`s; else the first known type of `div` that holds at least half of the text; else the `text`.
 *
 * @param value
 *   Whole file.
 * @returns
 *   Mapping; `undefined` if the file has no text, or nothing of what is stated.
 */
export function findMapping(
  value: string,
  { stated, divide }: MappingOptions,
): Mapping | undefined {
  if (stated !== undefined) return toStated(listParts(value), stated)
  const parts = listParts(value, isOfSeries)
  if (parts.some(isOfSeries)) return { by: 'document' }
  const texts = parts.filter(({ name }) => name === 'text')
  if (texts.length === 0) return undefined
  if (listTexts(texts).length > 1) return { by: 'text' }
  const divs = parts.filter((part) => part.name === 'div' && part.isInBody)
  const total = sum(parts.filter((part) => part.name === 'body' && part.parent?.name === 'text'))
  const isMost = (some: ReadonlyArray<Part>): boolean => some.length > 0 && sum(some) * 2 >= total
  const byType = Map.groupBy(divs, ({ type }) => toComparableType(type))
  const type = documentTypes.find((one) => isMost(toOutermost(byType.get(one) ?? [])))
  if (type !== undefined) return { by: 'type', type }
  const level = divide ? findLevel(divs) : undefined
  return level && isMost(level.divs) ? { by: 'level', level: level.level } : { by: 'text' }
}

/** Count the documents of a file by its mapping, or by the one that is found if it has none of what is stated. */
export function countDocuments(value: string, options: MappingOptions): number {
  const mapping =
    findMapping(value, options) ?? findMapping(value, { ...options, stated: undefined })
  if (mapping === undefined) return 0
  const parts = listParts(value)
  switch (mapping.by) {
    case 'document':
      return parts.filter(isOfSeries).length
    case 'text':
      return listTexts(parts.filter(({ name }) => name === 'text')).length
    default:
      return toOutermost(parts.filter((part) => isOfType(part, mapping))).length
  }
}

/**
 * Whether an element is a document.
 *
 * @param ancestors
 *   Its ancestors, outermost first.
 */
export function isMapped(
  mapping: Mapping,
  element: XmlElement,
  ancestors: ReadonlyArray<XmlElement>,
): boolean {
  if (mapping.by === 'document') return isDocument(element) && !isPartOfDocument(element, ancestors)
  if (mapping.by === 'text') {
    return (
      element.name === 'text' &&
      holders.has(ancestors.at(-1)?.name) &&
      !element.children.some((child) => child.type === 'element' && child.name === 'group')
    )
  }
  if (element.name !== 'div') return false
  const around = ancestors.map(({ name }) => name)
  if (!around.includes('body') || around.some((name) => outside.has(name))) return false
  if (mapping.by === 'level') {
    return around.filter((name) => name === 'div').length === mapping.level
  }
  const isSame = ({ name, attributes: { type = '' } }: XmlElement): boolean =>
    name === 'div' && toComparableType(type) === mapping.type
  return isSame(element) && !ancestors.some(isSame)
}

/**
 * Describe a mapping that is stated and does not occur, with what does.
 *
 * @returns
 *   `` Unexpected `lettre` as the type of a document in `volume.yaml`, expected `letter` (12) or `text` (1) ``
 */
export function toStatedReason(value: string, stated: string): string {
  const parts = listParts(value)
  const types = parts.filter((part) => part.name === 'div' && part.type !== '' && part.isInBody)
  const counts = [...Map.groupBy(types, ({ type }) => type.trim())]
    .map(([type, { length }]) => ({ type, length }))
    .sort((a, b) => b.length - a.length)
  const texts = listTexts(parts.filter(({ name }) => name === 'text')).length
  const all = [...counts, ...(texts > 0 ? [{ type: 'text', length: texts }] : [])]
  const listed = all
    .slice(0, maxListed)
    .map(({ type, length }) => `\`${shorten(type)}\` (${length})`)
  const last = listed.pop() ?? 'TEI with a `text`'
  const expected = listed.length > 0 ? `${listed.join(', ')} or ${last}` : last
  return `Unexpected \`${shorten(stated)}\` as the type of a document in \`volume.yaml\`, expected ${expected}`
}

/** Maximum number of types in a message. */
const maxListed = 8

/** Elements that hold no documents of the body. */
const outside: ReadonlySet<string> = new Set(['front', 'back', 'floatingText'])

function toStated(parts: ReadonlyArray<Part>, stated: string): Mapping | undefined {
  const mapping: Mapping = elements.has(stated)
    ? { by: 'text' }
    : { by: 'type', type: toComparableType(stated) }
  if (mapping.by === 'text') return parts.some(({ name }) => name === 'text') ? mapping : undefined
  if (mapping.type === 'document') return parts.some(isOfSeries) ? { by: 'document' } : undefined
  return parts.some((part) => isOfType(part, mapping)) ? mapping : undefined
}

function isOfSeries({ name, type }: Part): boolean {
  return name === 'div' && type === 'document'
}

/** Whether a part has the type or the level of a mapping. */
function isOfType(part: Part, mapping: Extract<Mapping, { by: 'type' | 'level' }>): boolean {
  if (part.name !== 'div' || !part.isInBody) return false
  return mapping.by === 'type'
    ? toComparableType(part.type) === mapping.type
    : part.level === mapping.level
}

/** List the `text`s that contain no other and are in no running text. */
function listTexts(texts: ReadonlyArray<Part>): Array<Part> {
  const proper = texts.filter(({ parent }) => holders.has(parent?.name))
  return proper.filter((text, index) => (proper[index + 1]?.start ?? Infinity) >= text.end)
}

/** Take the parts that are in no other of them. */
function toOutermost(parts: ReadonlyArray<Part>): Array<Part> {
  let end = 0
  return parts.filter((part) => {
    if (part.start < end) return false
    end = part.end
    return true
  })
}

/** Find the outermost level with several `div`s, most of which have headings. */
function findLevel(
  divs: ReadonlyArray<Part>,
): { level: number; divs: ReadonlyArray<Part> } | undefined {
  const levels = Map.groupBy(divs, ({ level }) => level)
  let level = 0
  while (levels.get(level)?.length === 1) level++
  const found = levels.get(level) ?? []
  const headed = found.filter(({ hasHead }) => hasHead)
  return headed.length >= 2 && headed.length * 2 >= found.length
    ? { level, divs: found }
    : undefined
}

function sum(parts: ReadonlyArray<Part>): number {
  return parts.reduce((all, { start, end }) => all + end - start, 0)
}
