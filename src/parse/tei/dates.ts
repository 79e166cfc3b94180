import { dateSamples, isDate } from '../../tree/dates.ts'
import { shorten } from '../shorten.ts'
import { findAll } from './content.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement } from './xml-tree.ts'

/** Attributes of a `date`; the first that there is of the first three tells when. */
const attributes = ['when', 'from', 'notBefore', 'to', 'notAfter'] as const

/** The zone behind a day, a month or a year, `1965-02-24Z`, which says nothing of a day at its place; not that of a time. */
const zoneOfDay = /^(\d{4}(?:-\d\d){0,2})(?:Z|[+-]\d\d:\d\d)$/

/**
 * Read when a dateline is dated: its first `date`.
 *
 * TEI (`teidata.temporal.w3c`) allows dates without a year, times alone, and years before 1 and beyond 9999. No document
 * can be cited by them, and they are reported as what is no date at all.
 *
 * @param dateline
 *   Element; dates that are none are reported.
 * @returns
 *   ISO 8601; nothing where there is no date, or none that the calendar has.
 */
export function toWhen(dateline: XmlElement, report: Reporter): string | undefined {
  const dates = findAll(dateline, 'date')
  const read = dates.map((date) => attributes.map((name) => readDate(date, name, report)))
  return read[0]?.slice(0, 3).find((when) => when !== undefined) || undefined
}

/** Date of an attribute; nothing where it is absent, empty where it is no date. */
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
