import { isDate } from '../../tree/dates.ts'
import { findElements, toContent } from './content.ts'
import type { XmlElement } from './xml-tree.ts'

/** A date in a header. */
export interface HeaderDate {
  /** As displayed: `4 May 1921`, `around 1921`. */
  text: string
  /** ISO 8601, as precise as is known. */
  when?: string
}

/** Read a date that is written alone in ISO 8601: `1879-03-03`. */
export function fromIsoDate(text: string): HeaderDate | undefined {
  const value = text.trim().replace(unknownParts, '')
  return isDate(value) ? { text: formatDay(value), when: value } : undefined
}

/** Parts of a date that are not known, written as zeros: `-00-00` of `1855-00-00`; not `-10`. */
const unknownParts = /(?:-00){1,2}$/

/** Time zone after a day, which is ignored: `1965-02-24Z`. */
const zoneOfDay = /^(\d{4}(?:-\d\d){0,2})(?:Z|[+-]\d\d:\d\d)$/

/** Names of the attributes of a date, of which the prefix of the standard is removed: `when-iso`. */
const names = { single: ['when'], first: ['from', 'notBefore'], last: ['to', 'notAfter'] } as const

/** Words before a date of which one end is known. */
const words = { from: 'from', notBefore: 'after', to: 'until', notAfter: 'before' } as const

/**
 * Read the first date in an element of a header. What is not valid is not used, and what is not written is not known,
 * without a message: the header describes the text, and is not a part of it.
 */
export function findHeaderDate(element: XmlElement): HeaderDate | undefined {
  const dates =
    element.name === 'date' || element.name === 'origDate'
      ? [element]
      : findElements(element, 'date', 'origDate')
  return dates.map(readDate).find((date) => date !== undefined)
}

function readDate(element: XmlElement): HeaderDate | undefined {
  const when = read(element, names.single) ?? read(element, names.first)
  const written = toContent(element)
  const text = written === '' ? describe(element) : written
  if (text === undefined) return undefined
  return { text, ...(when !== undefined && { when: when.value }) }
}

/** Describe a date by its attributes: `4 May 1921`, `4 May 1921 – 6 May 1921`, `before May 1921`. */
function describe(element: XmlElement): string | undefined {
  const single = read(element, names.single)
  if (single) return formatDay(single.value)
  const first = read(element, names.first)
  const last = read(element, names.last)
  if (first && last) return `${formatDay(first.value)} – ${formatDay(last.value)}`
  const one = first ?? last
  return one && `${words[one.name]} ${formatDay(one.value)}`
}

/** Read the first valid date among some attributes. */
function read<Name extends string>(
  { attributes }: XmlElement,
  names: ReadonlyArray<Name>,
): { name: Name; value: string } | undefined {
  for (const name of names) {
    const written = attributes[name] ?? attributes[`${name}-iso`] ?? ''
    const value = written.trim().replace(unknownParts, '').replace(zoneOfDay, '$1')
    if (isDate(value)) return { name, value }
  }
  return undefined
}

/** Format a day, month or year: `4 May 1921`, `May 1921`, `1921`. */
export function formatDay(when: string): string {
  const date = when.slice(0, 10)
  const { length } = date.split('-')
  const format = length === 3 ? days : length === 2 ? months : years
  return format.format(new Date(date))
}

const years = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' })
const months = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' })
const days = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
