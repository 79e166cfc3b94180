import { dateSamples, isDate } from '../../tree/dates.ts'
import { shorten } from '../shorten.ts'
import { findElements } from './content.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement } from './xml-tree.ts'

/** Number of the attributes that give the date of a dateline. */
const dating = 7

/** Attributes of a `date`. The first one present of the first seven is the date; the others are only checked. */
const attributes = [
  'when',
  'when-iso',
  'from',
  'from-iso',
  'notBefore',
  'notBefore-iso',
  'value',
  'to',
  'notAfter',
] as const

/** Time zone after a day, month or year, which is ignored: `1965-02-24Z`; not after a time. */
const zoneOfDay = /^(\d{4}(?:-\d\d){0,2})(?:Z|[+-]\d\d:\d\d)$/

/**
 * Read the date of a dateline from its first `date`.
 *
 * TEI (`teidata.temporal.w3c`) allows dates without a year, times alone, and years before 1 and after 9999. A document
 * cannot be cited by such dates, so they are reported as invalid.
 *
 * @param dateline
 *   Element; invalid dates in it are reported.
 * @returns
 *   ISO 8601; `undefined` if there is no valid date.
 */
export function toWhen(dateline: XmlElement, report: Reporter): string | undefined {
  const dates = findElements(dateline, 'date')
  const read = dates.map((date) => attributes.map((name) => readDate(date, name, report)))
  return read[0]?.slice(0, dating).find((when) => when !== undefined) || undefined
}

/** Read the date of an attribute; `undefined` if it is absent, empty if it is not a date. */
function readDate(
  { attributes, position }: XmlElement,
  name: string,
  report: Reporter,
): string | undefined {
  const written = attributes[name]
  if (written === undefined) return undefined
  const value = written.trim().replace(zoneOfDay, '$1')
  if (isDate(value)) return value
  const reason = `Unexpected \`${name}="${shorten(written)}"\`, expected a date such as ${dateSamples}`
  report.add('tei-date', reason, position)
  return ''
}
