/** Pasted texts as they are read: without what copying, printing and scanning leave in them. */

import type { TextRange } from '../edition/references/excerpt.ts'

/** A text as it is read, and where its ranges are in the text as pasted. */
export interface ReadableText {
  text: string
  toPasted: (range: TextRange) => TextRange
}

/** What cannot be seen: a soft hyphen, a space of no width; not a space. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

/** The sign before a character that Markdown would read: `\*`; not `\textit`. */
const escape = /\\(?=[*_[\]`<&\\])/g

/** The end of a line inside of an address of the series: behind `frus1964-`, before `68v02/d162`. */
const insideAddress =
  /(?<=frus\d{4}-)\s{0,3}\n\s{0,9}(?=\d\dv)|(?<=historicaldocuments\/|\/frus\d{4}[\w-]{2,12}\/)\s{0,3}\n\s{0,9}(?=frus\d|d\d|pg_)/giu

/** Dashes that are read as a hyphen: `‐`, `‑`, `−`; not `–`. */
const hyphens = /[‐‑‒−﹘﹣－]/gu

/** Digits in full width: `１`; not `1`. */
const wide = /[０-９]/gu

/** A number that is scanned with a letter: `l62`, `16O`; not `II` or `162`. */
const scanned =
  /(?<=\b(?:docs?|nos?|pp?|nn?|document|page)\.?\s{1,3}|[–-])(?=[\dlIO]*\d)[\dlIO]{2,5}(?![\p{L}\p{N}])/giu

/** The number of a volume that is scanned with an `l`: `Il`, `lV`; not `II`. */
const scannedRoman = /(?<=\bvol(?:ume|s)?\.?\s{1,3})(?=[IVXl]*l)[IVXl]{1,5}(?![\p{L}\p{N}])/gu

/** Read a pasted text; dashes, digits and scanned numbers are replaced, what cannot be seen is left out. */
export function toReadable(pasted: string): ReadableText {
  const { text: visible, toPasted } = leaveOut(pasted)
  const text = visible
    .replace(hyphens, '-')
    .replace(wide, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(scanned, (number) => number.replace(/[lI]/g, '1').replaceAll('O', '0'))
    .replace(scannedRoman, (number) => number.replaceAll('l', 'I'))
  return { text, toPasted }
}

function leaveOut(pasted: string): ReadableText {
  const gaps = [invisible, escape, insideAddress]
    .flatMap((pattern) => [...pasted.matchAll(pattern)])
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .sort((a, b) => a.start - b.start)
  if (gaps.length === 0) return { text: pasted, toPasted: (range) => range }
  const parts: Array<{ from: number; start: number; text: string }> = []
  let [from, start] = [0, 0]
  for (const gap of [...gaps, { start: pasted.length, end: pasted.length }]) {
    if (gap.start > start) {
      const text = pasted.slice(start, gap.start)
      parts.push({ from, start, text })
      from += text.length
    }
    start = Math.max(start, gap.end)
  }
  const toOffset = (offset: number): number => {
    const part = parts.findLast((each) => each.from <= offset)
    return part === undefined ? offset : part.start + offset - part.from
  }
  return {
    text: parts.map(({ text }) => text).join(''),
    toPasted: (range) => ({ start: toOffset(range.start), end: toOffset(range.end - 1) + 1 }),
  }
}
