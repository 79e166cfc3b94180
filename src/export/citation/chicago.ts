import { joinNames } from '../../edition/display/volume-names.ts'
import type { Volume } from '../../schemas/volume.ts'
import { isDate } from '../../tree/dates.ts'
import { fromRoman } from '../../tree/roman.ts'
import { type Cited, toImprint, toPlaceInVolume } from './cited.ts'
import type { Segment } from './segments.ts'

/**
 * Cite in a full note, based on the Chicago Manual of Style, 17th edition (14.111, 14.120).
 *
 * The example of the manual is a letter, so its note begins with the author. Here the note begins with the heading,
 * which suits every document. There is no date of access, because the same source must give the same bytes.
 */
export function toChicagoNote(cited: Cited): Array<Segment> {
  const { volume, url } = cited
  const { editors = [] } = volume
  const edited = editors.length === 0 ? ' ' : `, ed. ${joinNames(editors, 'en', ' ')} `
  const date = isDated(cited) ? '' : toDay(cited.when)
  const series = toSeries(volume)
  return [
    { type: 'text', value: `${quote(cited.title)} ${date && `${date}, `}in ` },
    ...series,
    ...(series.length > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
    { type: 'title', value: volume.title },
    { type: 'text', value: `${edited}(${toImprint(volume, toPlace)})` },
    ...toPlaceInVolume(cited, 'doc.'),
    { type: 'text', value: url === undefined ? '.' : `, ${url}.` },
  ]
}

/** Cite in a short note, for sources that a full note has cited before. */
export function toChicagoShortNote(cited: Cited): Array<Segment> {
  const { volume } = cited
  const series = toSeries(volume)
  return [
    { type: 'text', value: `${quote(cited.title.replace(parties, ''))} ` },
    ...(series.length > 0 ? series : [{ type: 'title' as const, value: volume.title }]),
    ...toPlaceInVolume(cited, 'doc.'),
    { type: 'text', value: '.' },
  ]
}

/** Who wrote to whom, in a heading: ` Between Secretary of State Rusk and …`; not ` of Conversation`. */
const parties = / (?:Between|From) .*$/

/** Quote a title, with the comma inside the quotation marks and single marks for quotations in it. */
function quote(title: string): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’')
  return `“${inner}${closed.test(inner) ? '' : ','}”`
}

/** A title that ends with a mark that takes no comma: `Why Vietnam?`; not `Editorial Note`. */
const closed = /[?!]$/

/** Cite the series and the number of a volume in it: `*Foreign Relations …, 1964–1968*, vol. 2`; empty without either. */
function toSeries({ series, subseries, number }: Volume): Array<Segment> {
  const title = [series, subseries].filter(Boolean).join(', ')
  const volume = number === undefined ? '' : toVolume(number)
  return [
    ...(title ? [{ type: 'title' as const, value: title }] : []),
    ...(volume ? [{ type: 'text' as const, value: `${title && ', '}${volume}` }] : []),
  ]
}

/** Format the place of publication. Chicago adds the district: `Washington, DC`. */
function toPlace(place: string): string {
  return place === 'Washington' ? 'Washington, DC' : place
}

/** Format the number of a volume: `vol. 2`, `vol. 19, pt. 1`, `vol. E–5`. */
function toVolume(number: string): string {
  const [first = '', ...rest] = number.split(', ')
  const parts = rest.map((part) => part.replace(/^Part /, 'pt. '))
  return [`vol. ${fromRoman(first) ?? first}`, ...parts].join(', ')
}

/** Whether a title has the date itself: `Paolo Berti to Ada Marin, 4 May 1921`. */
function isDated({ title, when = '' }: Cited): boolean {
  const date = when.slice(0, 10)
  return isDate(date) && date.length === 10 && title.includes(daysFirst.format(new Date(date)))
}

/** Format a date as exactly as known: `February 24, 1965`, `February 1965` or `1965`; empty if it is not valid. */
function toDay(when = ''): string {
  const date = when.slice(0, 10)
  if (!isDate(date)) return ''
  const [, month, day] = date.split('-')
  const format = day ? days : month ? months : years
  return format.format(new Date(date))
}

const years = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric' })
const months = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long' })
const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' })
const daysFirst = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
