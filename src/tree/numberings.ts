/** The series of printed labels: `1)`, `2)`; `(a)`, `(b)`; `I.`, `II.` */

import { fromRoman } from './roman.ts'
import { fromScript, scriptCount } from './script-numbers.ts'

/** A possible style and value of a label. */
export interface Numbering {
  /** Style of the series: the first value, with its brackets: `(1)`, `a.`, `I)`. */
  style: string
  /** Position in the series, from 1. */
  value: number
}

/** `1.`, `(a)`, `iv)`, `2d.`, `2dly.`, `3`, `[I.]`, `ב.`; not `*`, `1965.` or `Tab A`. */
const numbered = new RegExp(
  `^\\[?(\\(?)(\\d{1,3}(?:st|n?d|rd|th)?(?:ly)?|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5}|${scriptCount})([).]?)\\]?$`,
  'u',
)

/** Find the possible numberings of a label as printed; none if it is not a number or letter. */
export function fromLabel(label: string): Array<Numbering> {
  const [, open = '', count = '', close = ''] = numbered.exec(label) ?? []
  return count === '' ? [] : findNumberings(count, open, close)
}

/** Whether a label follows another in a series: `(b)` after `(a)`, `ii` after `i`. */
export function isNext(label: string, next: string): boolean {
  return fromLabel(label).some(({ style, value }) =>
    fromLabel(next).some((one) => one.style === style && one.value === value + 1),
  )
}

/**
 * Find the possible numberings of a label in its parts: `(i)` is the first in Roman numerals and the ninth in letters.
 *
 * @param count
 *   Number, ordinal or letters: `3`, `1st`, `iv`.
 * @param open
 *   Bracket before it, if any.
 * @param close
 *   Bracket or full stop after it.
 */
export function findNumberings(count: string, open: string, close: string): Array<Numbering> {
  const numberings: Array<Numbering> = []
  const add = (first: string, value: number): void => {
    if (value > 0) numberings.push({ style: open + first + close, value })
  }
  const number = Number.parseInt(count, 10)
  if (number >= 0) {
    add(/\D/.test(count) ? '1st' : '1', number)
    return numberings
  }
  const script = fromScript(count)
  if (script) add(script.first, script.value)
  else {
    const lower = count.toLowerCase()
    const small = count === lower
    if (count.length === 1) add(small ? 'a' : 'A', lower.charCodeAt(0) - 96)
    const roman = standardRoman.test(lower) ? fromRoman(lower) : undefined
    if (roman !== undefined) add(small ? 'i' : 'I', roman)
  }
  return numberings
}

/** A Roman numeral up to 39 in standard form: `iv`, `xii`; not `iiii`. */
const standardRoman = /^x{0,3}(?:ix|iv|v?i{0,3})$/
