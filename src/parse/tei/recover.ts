import type { XmlProblem } from './malformed.ts'
import { isMapped, type Mapping } from './mapping.ts'

/** Any character except line endings. */
const written = /[^\r\n]/g

/** Name with its prefix in a start tag: `div`, `tei:text`; not `div type`. */
const tagName = /[^\s<>/]+/y

/**
 * Overwrite the malformed document of a volume with spaces, so that the others can be read. The positions of all other
 * characters stay the same.
 *
 * @param value
 *   Whole file.
 * @param problem
 *   Syntax error in the file.
 * @param mapping
 *   Which elements are documents; absent if the file has none.
 * @returns
 *   File without the document; `undefined` if the error is not in a document.
 */
export function blankDocument(
  value: string,
  { place, open }: XmlProblem,
  mapping: Mapping | undefined,
): string | undefined {
  const index = open.findLastIndex((element, index) => {
    return mapping !== undefined && isMapped(mapping, element, open.slice(0, index))
  })
  const document = open[index]
  const start = document?.position.start.offset
  if (document === undefined || start === undefined) return undefined
  tagName.lastIndex = start + 1
  const [tag = ''] = tagName.exec(value) ?? []
  const depth = open.slice(index).filter(({ name }) => name === document.name).length
  const end = findEnd(value, tag, { from: place.offset ?? start, depth })
  if (end === undefined) return undefined
  return value.slice(0, start) + value.slice(start, end).replace(written, ' ') + value.slice(end)
}

/** Find the offset after the end tag of an element, from a place in it at which so many of its name are open. */
function findEnd(
  value: string,
  tag: string,
  { from, depth }: { from: number; depth: number },
): number | undefined {
  const endTag = `</${tag}>`
  let open = depth
  let end = value.indexOf(endTag, from)
  let start = value.indexOf(`<${tag}`, from)
  while (end >= 0) {
    if (start >= 0 && start < end) {
      if (isStartTag(value, start + tag.length + 1)) open++
      start = value.indexOf(`<${tag}`, start + 1)
    } else if (--open === 0) {
      return end + endTag.length
    } else end = value.indexOf(endTag, end + 1)
  }
  return undefined
}

/** Whether a name in a tag ends at an offset, and the tag is not that of an empty element. */
function isStartTag(value: string, end: number): boolean {
  return /[\s>]/.test(value.charAt(end)) && value.charAt(value.indexOf('>', end) - 1) !== '/'
}
