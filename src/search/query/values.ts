import { type FieldName, type Scope, scopes } from './tree.ts'

/** Days, each `1965-02-24`, compared as text: from the first, before the last. Absent ends are open. */
export interface Days {
  from?: string
  before?: string
}

/** Numbers of printed pages, both inclusive. */
export interface PageRange {
  first: string
  last: string
}

/** `1965`, `1965-02`, `1965-02-24`; not `65`, `1965-2`. */
const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** `<1965-03-01`, `>=1965`. */
const compared = /^([<>]=?)(.*)$/u

/** `1965-02..1965-03`, `..1965`, `1965..`. */
const ranged = /^(.*?)\.{2,3}(.*)$/u

/**
 * Read the value of `date:`, a date in ISO 8601 to the day, month or year, or a range of them.
 *
 * ```
 * 1965-02            from 1965-02 before 1965-02\uffff
 * 1965-02..1965-03   from 1965-02 before 1965-03\uffff
 * <1965-03-01        before 1965-03-01
 * ```
 *
 * @returns
 *   Nothing where it is no date.
 */
export function toDays(value: string): Days | undefined {
  const [, sign, than = ''] = compared.exec(value) ?? []
  if (sign !== undefined) return isDate(than) ? toOpenDays(sign, than) : undefined
  const [, from = value, to = value] = ranged.exec(value) ?? []
  if ((from === '' && to === '') || ![from, to].every((end) => end === '' || isDate(end)))
    return undefined
  return { ...(from !== '' && { from }), ...(to !== '' && { before: toEnd(to) }) }
}

function toOpenDays(sign: string, date: string): Days {
  const end = sign === '<' || sign === '>=' ? date : toEnd(date)
  return sign.startsWith('<') ? { before: end } : { from: end }
}

function isDate(text: string): boolean {
  return datePattern.test(text)
}

/** A text that follows all days of a date: those of `1965-02` precede it, and `1965-03` does not. */
function toEnd(date: string): string {
  return `${date}\uffff`
}

/** `366`, `xii`, `A-12`; `366..370`, `366-370`, `xii–xv`. */
const pages = /^([\p{L}\p{N}]{1,8})(?:(?:\.{2,3}|[-–])([\p{L}\p{N}]{1,8}))?$/u

/** Read the value of `p:`, the number of a printed page or a range of them: `366..370`. */
export function toPageRange(value: string): PageRange | undefined {
  const [, first, last = first] = pages.exec(value) ?? []
  return first !== undefined && last !== undefined ? { first, last } : undefined
}

/** Read the value of `in:`. */
export function toScope(value: string): Scope | undefined {
  return scopes.find((scope) => scope === value.toLowerCase())
}

/** Whether a field can have a value. */
export function isValueOf(name: FieldName, value: string): boolean {
  if (name === 'date') return toDays(value) !== undefined
  if (name === 'p') return toPageRange(value) !== undefined
  if (name === 'in') return toScope(value) !== undefined
  return hasWord.test(value)
}

/** A letter or digit. */
export const hasWord = /[\p{L}\p{N}]/u
