/** The parts of a text directive (see `text-fragment.ts`), and how a browser finds them. */

import { decodePart } from '../tree/decode-part.ts'

/** The parts of a directive, before encoding. */
export interface Directive {
  prefix?: string | undefined
  start: string
  end?: string | undefined
  suffix?: string | undefined
}

/**
 * Parse a text directive.
 *
 * ```
 * by-,quiet%20diplomacy
 * ^^^ prefix
 *     ^^^^^^^^^^^^^^^^^ start
 * ```
 *
 * @param value
 *   What follows `text=`.
 * @returns
 *   Nothing where it names no words.
 */
export function parseDirective(value: string): Directive | undefined {
  const parts = value.split(',')
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const [start = '', end] = parts.map(decodePart)
  if (start === '' || parts.length > 2) return undefined
  return {
    ...{ start, ...(end !== undefined && { end }) },
    ...(prefix !== undefined && { prefix: decodePart(prefix) }),
    ...(suffix !== undefined && { suffix: decodePart(suffix) }),
  }
}

/** Whether the words of a directive are in a text. */
export function isInText(text: string, directive: Directive): boolean {
  const pattern = toPattern(directive)
  const folded = foldText(text)
  return [folded, folded.replaceAll('\n', ' ')].some((layout) => layout.search(pattern) >= 0)
}

/**
 * Convert a directive to a pattern on folded text that matches as a browser does.
 *
 * It matches slightly more than a browser does, because only between Latin letters and digits is it certain that a
 * word continues. That may add a word of context but never selects the wrong place.
 */
export function toPattern({ prefix, start, end, suffix }: Directive): RegExp {
  const opening = prefix ? `(?<=${wholly(prefix)}\\s*)` : ''
  const closing = suffix ? `(?=\\s*${wholly(suffix)})` : ''
  return new RegExp(`${opening}${wholly(start)}${end ? `[^]*?${wholly(end)}` : ''}${closing}`, 'g')
}

function wholly(part: string): string {
  const folded = foldText(part)
  const opening = latin.test(folded.charAt(0)) ? `(?<!${latin.source})` : ''
  const closing = latin.test(folded.charAt(folded.length - 1)) ? `(?!${latin.source})` : ''
  return `${opening}${folded.replace(syntax, '\\$&')}${closing}`
}

/** Characters with a special meaning in a pattern: `.`, `(`; not `a`. */
const syntax = /[\\^$.*+?()[\]{}|/]/g

/** A folded character that never ends a word before another of its kind: `a`, `7`; not `’`, `中`. */
const latin = /[0-9a-z]/

/** Characters with an accent: `é`, `Ş`; not `e`. */
const accented = /[\u00c0-\u024f]/g

/** Single quotation marks: `’`; not `'`. */
const single = /[‘’]/g

/** Double quotation marks: `“`; not `"`. */
const double = /[“”]/g

/** Fold a text as a browser does for comparison; offsets do not change. */
export function foldText(text: string): string {
  return text
    .replace(accented, (character) => character.normalize('NFD').charAt(0))
    .replace(single, "'")
    .replace(double, '"')
    .toLowerCase()
}
