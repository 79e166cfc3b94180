/** A part of a citation. Titles and the pinpoint are marked, so that a citation can be written as text or as HTML. */
export interface Segment {
  /** `title` is set in italics; `pinpoint` is the exact place, empty if there is none. */
  type: 'text' | 'title' | 'pinpoint'
  value: string
}

/** Write a citation as text, without italics. */
export function toCitationText(segments: ReadonlyArray<Segment>): string {
  return segments.map(({ value }) => value).join('')
}

/**
 * Write a citation as HTML.
 *
 * @returns
 *   Phrasing content: titles in `cite`; `span[data-pinpoint]` where a pinpoint belongs, empty if there is none.
 */
export function toCitationHtml(segments: ReadonlyArray<Segment>): string {
  return segments.map(({ type, value }) => elements[type](escape(value))).join('')
}

const elements = {
  text: (html) => html,
  title: (html) => `<cite>${html}</cite>`,
  pinpoint: (html) => `<span data-pinpoint>${html}</span>`,
} satisfies Record<Segment['type'], (html: string) => string>

/** Characters that are markup in HTML's running text: `&`, `<`; not `"`. */
const markup = /[&<]/g

function escape(value: string): string {
  return value.replace(markup, (character) => (character === '&' ? '&amp;' : '&lt;'))
}
