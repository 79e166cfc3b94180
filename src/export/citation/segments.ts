/** A part of a citation: text, or a title, which is set in italics. */
export interface Segment {
  type: 'text' | 'title'
  value: string
}

/** A part of a citation that is joined to others; nothing, or an empty one, is left out. */
export type Part = string | ReadonlyArray<Segment> | undefined

/** Make a title. */
export function toTitle(value: string): ReadonlyArray<Segment> {
  return [{ type: 'title', value }]
}

/** Join parts as they are, or with a separator between them. */
export function joinParts(parts: ReadonlyArray<Part>, separator = ''): Array<Segment> {
  const segments: Array<Segment> = []
  for (const part of parts.map(toSegments).filter((part) => part.length > 0)) {
    if (segments.length > 0) add(segments, { type: 'text', value: separator })
    for (const segment of part) add(segments, segment)
  }
  return segments
}

/** Write parts as sentences. */
export function joinSentences(parts: ReadonlyArray<Part>): Array<Segment> {
  return joinParts(parts.map(endSentence), ' ')
}

/** End a part with a full stop, unless it ends with one already, or with another mark that ends a sentence. */
export function endSentence(part: Part): Array<Segment> {
  const segments = toSegments(part)
  return segments.length === 0 || isEnded(toCitationText(segments))
    ? segments
    : joinParts([segments, '.'])
}

/** Whether a text ends as a sentence does: `p. 367.`, `Why ‘Aid?’`; not `(etc.)`. */
export function isEnded(text: string): boolean {
  return sentenceEnd.test(text)
}

/** The end of a sentence, with the quotation marks that close there: `.`, `?’”`; not `.)`. */
const sentenceEnd = /[.?!…][”’]{0,3}$/

/** Write a citation as text, without italics. */
export function toCitationText(segments: ReadonlyArray<Segment>): string {
  return segments.map(({ value }) => value).join('')
}

/**
 * Write a citation as HTML.
 *
 * @param element
 *   Element of titles: `cite` on a page, `i` on the clipboard, which word processors read as italics.
 * @returns
 *   Phrasing content.
 */
export function toCitationHtml(segments: ReadonlyArray<Segment>, element: 'cite' | 'i'): string {
  return segments
    .map(({ type, value }) => {
      const html = value.replace(markup, (character) => (character === '&' ? '&amp;' : '&lt;'))
      return type === 'title' ? `<${element}>${html}</${element}>` : html
    })
    .join('')
}

/** Characters that are markup in HTML's running text: `&`, `<`; not `"`. */
const markup = /[&<]/g

function toSegments(part: Part): Array<Segment> {
  if (part === undefined || part === '') return []
  return typeof part === 'string' ? [{ type: 'text', value: part }] : [...part]
}

/** Add a segment; texts that follow each other are one. */
function add(segments: Array<Segment>, { type, value }: Segment): void {
  const last = segments.at(-1)
  if (last?.type === 'text' && type === 'text') {
    segments[segments.length - 1] = { type, value: last.value + value }
  } else segments.push({ type, value })
}
