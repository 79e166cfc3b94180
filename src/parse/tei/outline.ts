/** An element of the structure of a TEI file, as its tags say. */
export interface Part {
  /** Name without prefix and number: `text`, `div` for `tei:div1`. */
  name: string
  /** Its `type` as written; empty if it has none. */
  type: string
  /** Range in the file, UTF-16 code units; an element without an end tag ends with the file. */
  start: number
  end: number
  /** The element around it. */
  parent: Part | undefined
  /** Number of `div`s around it. */
  level: number
  /** Whether it is in a body, and not in the front or back matter. */
  isInBody: boolean
  /** Whether it has a `head`. */
  hasHead: boolean
}

/** `<div1 type="letter">`, `</tei:text>`, `<TEI.2>`; not `<divGen/>`. Attributes have no `<`. */
const structuralTag =
  /<(\/?)(?:[\w.-]+:)?(TEI|teiCorpus|teiHeader|text|group|floatingText|front|body|back|div|head)(?:\.2|[0-7])?(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y

/** ` type="letter"`, ` type = 'act'`; not ` subtype="a"`. */
const typeAttribute = /\stype\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/

/** What begins with `<` and is no tag, with its end. A document type may hold declarations in brackets. */
const others = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
] as const

/** Elements whose content is not part of the structure. */
const opaque: ReadonlySet<string> = new Set(['teiHeader', 'floatingText'])

/**
 * List the parts of a TEI file in the order of their start tags, without parsing it: a tenth of the time, because only
 * the tags of a dozen elements are read. What is in a header or a floating text is left out.
 *
 * @param value
 *   Whole file, which may be malformed.
 * @param isLast
 *   Whether to stop after a part (default: never).
 */
export function listParts(
  value: string,
  isLast: (part: Part) => boolean = () => false,
): Array<Part> {
  const parts: Array<Part> = []
  const open: Array<Part> = []
  /** The innermost part that is opaque. */
  let hidden: Part | undefined
  let hasDoctype = false
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at)) {
    structuralTag.lastIndex = at
    const [tag, slash, name = '', attributes = ''] = structuralTag.exec(value) ?? []
    if (tag === undefined) {
      // A file has one document type; whether another has an end is not looked for again and again.
      if (hasDoctype || !value.startsWith('<!DOCTYPE', at)) at = skip(value, at)
      else {
        hasDoctype = true
        at = skipDoctype(value, at)
      }
      continue
    }
    at += tag.length
    const isEmpty = attributes.endsWith('/')
    if (slash) close(name, at)
    else if (name === 'head') {
      const parent = open.at(-1)
      if (parent && !hidden) parent.hasHead = true
    } else if (hidden === undefined || name === hidden.name) {
      const [, double, single] = typeAttribute.exec(attributes) ?? []
      const type = double ?? single ?? ''
      const part = toPart({ name, type, start: at - tag.length, end: at }, open.at(-1))
      if (!hidden && !opaque.has(name)) parts.push(part)
      if (isEmpty) continue
      part.end = value.length
      open.push(part)
      if (opaque.has(name)) hidden ??= part
      if (isLast(part)) break
    }
  }
  return parts

  function close(name: string, end: number): void {
    if (open.at(-1)?.name !== name) return
    const part = open.pop()
    if (part) part.end = end
    if (part === hidden) hidden = undefined
  }
}

function toPart(
  own: Pick<Part, 'name' | 'type' | 'start' | 'end'>,
  parent: Part | undefined,
): Part {
  const isOutside = parent?.name === 'front' || parent?.name === 'back'
  return {
    ...own,
    parent,
    level: (parent?.level ?? 0) + (parent?.name === 'div' ? 1 : 0),
    isInBody: parent?.name === 'body' || (!isOutside && parent?.isInBody === true),
    hasHead: false,
  }
}

/** Find the offset after a comment, a CDATA section, a processing instruction, or the `<` of any other tag. */
function skip(value: string, at: number): number {
  const other = others.find(({ start }) => value.startsWith(start, at))
  return other ? findEnd(value, other.end, at + other.start.length) : at + 1
}

/** Find the offset after the declarations of a document type, or after its `<` if it has none. */
function skipDoctype(value: string, at: number): number {
  const close = value.indexOf('>', at)
  const bracket = value.indexOf('[', at)
  return bracket < 0 || bracket > close ? at + 1 : findEnd(value, ']', bracket)
}

/** Find the offset after a sign; the end of the text where there is none. */
function findEnd(value: string, sign: string, from: number): number {
  const found = value.indexOf(sign, from)
  return found < 0 ? value.length : found + sign.length
}
