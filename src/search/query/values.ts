/** Values of fields: `366..370` of `p:`, `1965-02` of `date:`. */

import { findDate } from '../../tree/printed-date.ts'
import { comparePages, toPageNumber } from './page-number.ts'
import { isSingle, mapRange, type Range, readRange } from './range.ts'
import { type FieldName, type Scope, scopes } from './tree.ts'
import { toIsoDate } from './typed-date.ts'

/** Days, each `1965-02-24`, compared as text: from the first, before the last. Absent ends are open. */
export interface Days {
  from?: string
  before?: string
}

/** Signs between two dates, whose parts a hyphen joins: `–`, ` - `, ` to `; not `-`. */
const betweenDates = /\s*[–—]\s*|\s+(?:-|to)\s+/u

/**
 * Read a value of `date:`, a date to the day, month or year, or a range of them.
 *
 * ```
 * 1965-02            from 1965-02 before 1965-02\uffff
 * 1965-02..1965-03   from 1965-02 before 1965-03\uffff
 * <1965-03-01        before 1965-03-01
 * April 1965         from 1965-04 before 1965-04\uffff
 * ```
 *
 * @returns
 *   Nothing where it is no date.
 */
export function toDays(value: string): Days | undefined {
  const range = toDateRange(value)
  if (range === undefined) return undefined
  const from = range.from ?? (range.after && toEnd(range.after))
  const before = range.before ?? (range.to && toEnd(range.to))
  return { ...(from !== undefined && { from }), ...(before !== undefined && { before }) }
}

function toDateRange(value: string): Range | undefined {
  const date = toIsoDate(value)
  const range = date === undefined ? readRange(value, betweenDates) : { from: date, to: date }
  return range && mapRange(range, toIsoDate)
}

/** A text that follows all days of a date: those of `1965-02` precede it, and `1965-03` does not. */
function toEnd(date: string): string {
  return `${date}\uffff`
}

/** Signs between two numbers: `-`, `–`. */
const betweenNumbers = /[-‐‑–—]/u

/** `366`, `xii`, `A-12`; not `page 366`. */
const pageLabel = /^[\p{L}\p{N}]{1,8}(?:[-‐‑–—][\p{L}\p{N}]{1,8})?$/u

/** Read a value of `p:`, the label of a printed page or a range of numbers: `366..370`, `>xii`, `366–70`. */
export function toPageRange(value: string): Range | undefined {
  const range = readRange(value, betweenNumbers)
  const labels = range && mapRange(range, (end) => (pageLabel.test(end) ? end : undefined))
  if (labels && isSingle(labels)) return labels
  const isNumbered = labels && mapRange(labels, (end) => toPageNumber(end) && end)
  if (isNumbered) return completeEnd(labels)
  // A range of labels that are no numbers is a label itself.
  return pageLabel.test(value) ? { from: value, to: value } : undefined
}

/** Number of a document, or its id: `162`, `d162`; the number is its first group. */
const documentNumber = /^d?(\d{1,8})$/i

/** Read a range of numbers of documents: `160..165`, `>160`; nothing for a single number or a name. */
export function toDocumentRange(value: string): Range | undefined {
  const range = readRange(value, betweenNumbers)
  if (range === undefined || isSingle(range)) return undefined
  const numbers = mapRange(range, (end) => documentNumber.exec(end)?.[1])
  const complete = numbers && completeEnd(numbers)
  // The hyphen of a name, such as `1871-05`, is no range.
  return complete && (dotted.test(value) || !isReversed(complete)) ? complete : undefined
}

/** Signs that make a range alone: `..`, `>`. */
const dotted = /\.\.|…|[<>≤≥]/u

/** Complete the last number of a range by the digits that it shares with the first: `366–70` is `366–370`. */
function completeEnd(range: Range): Range {
  const { from = '', to = '' } = range
  if (!/^\d+$/.test(from + to) || to === '' || to.length >= from.length) return range
  const whole = from.slice(0, from.length - to.length) + to
  return Number(whole) > Number(from) ? { ...range, to: whole } : range
}

/** Whether a range of pages or numbers begins after it ends. */
function isReversed({ from, to }: Range): boolean {
  const [first, last] = [from, to].map((end) => end && toPageNumber(end))
  return Boolean(first && last && comparePages(first, last) > 0)
}

/** Read a value of `in:`. */
export function toScope(value: string): Scope | undefined {
  return scopes.find((scope) => scope === value.toLowerCase())
}

/** Fields that can have several values, of which any may answer: `doc:162,163`. */
const listed: ReadonlySet<FieldName> = new Set(['in', 'kind', 'date', 'doc', 'p'])

/** Signs between the values of a list. */
const betweenItems = /\s*[,;]\s*/u

/** Signs between kinds of documents, of which one may have a comma in its name: `Note, verbal`. */
const betweenNames = /[,;](?=\S)/u

/** Year in a date: `1965` of `May 1965`. */
const year = /\d{4}/

/** List the values of a field: `162` and `163` of `doc:162,163`. */
export function listValues(name: FieldName, value: string): ReadonlyArray<string> {
  if (!listed.has(name)) return [value]
  const values = value.split(name === 'kind' ? betweenNames : betweenItems).filter(Boolean)
  // A single date may have a comma before its year.
  return name === 'date' && !values.every((one) => year.test(one)) ? [value] : values
}

/** What is wrong with a value of a field. */
export interface Fault {
  /** No value of the field, a range that begins after it ends, or a day that the calendar does not have. */
  type: 'value' | 'reversed' | 'day'
  /** The value that was probably meant, where it is known. */
  instead?: string
}

/** Find what is wrong with a value of a field, of several in a list with the first. */
export function findFault(name: FieldName, value: string): Fault | undefined {
  const values = listValues(name, value)
  if (values.length === 0) return { type: 'value' }
  for (const [index, one] of values.entries()) {
    const fault = findFaultOfOne(name, one)
    if (fault?.instead === undefined) {
      if (fault) return fault
    } else return { ...fault, instead: values.with(index, fault.instead).join() }
  }
  return undefined
}

function findFaultOfOne(name: FieldName, value: string): Fault | undefined {
  switch (name) {
    case 'in':
      return toScope(value) ? undefined : { type: 'value' }
    case 'date':
      return findDateFault(value)
    case 'p': {
      const range = toPageRange(value)
      return range ? findReversed(range) : { type: 'value' }
    }
    case 'doc': {
      const range = toDocumentRange(value)
      if (range) return findReversed(range)
      return hasWord.test(value) && !dotted.test(value) ? undefined : { type: 'value' }
    }
    default:
      return hasWord.test(value) ? undefined : { type: 'value' }
  }
}

function findReversed(range: Range): Fault | undefined {
  return isReversed(range) ? reverse(range) : undefined
}

function reverse({ from = '', to = '' }: Range): Fault {
  return { type: 'reversed', instead: `${to}..${from}` }
}

function findDateFault(value: string): Fault | undefined {
  const days = toDays(value)
  if (days === undefined) {
    const range = readRange(value, betweenDates)
    const nearest = range && mapRange(range, (end) => toIsoDate(end) ?? findDate(end)?.nearest)
    return nearest ? { type: 'day', instead: writeRange(nearest) } : { type: 'value' }
  }
  const { from, before } = days
  const isOrdered = from === undefined || before === undefined || from < before
  return isOrdered ? undefined : reverse(toDateRange(value) ?? {})
}

function writeRange({ from = '', after, to = '', before }: Range): string {
  if (after !== undefined) return `>${after}`
  if (before !== undefined) return `<${before}`
  return from === to ? from : `${from}..${to}`
}

/** Whether a field can have a value. */
export function isValueOf(name: FieldName, value: string): boolean {
  return findFault(name, value) === undefined
}

/** A letter or digit. */
export const hasWord = /[\p{L}\p{N}]/u
