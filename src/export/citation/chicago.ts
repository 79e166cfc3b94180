import { joinNames } from '../../edition/display/volume-names.ts'
import type { Volume } from '../../schemas/volume.ts'
import { isDate } from '../../tree/dates.ts'
import { fromRoman } from '../../tree/roman.ts'
import { type Cited, toPlaceInVolume, toPublisher } from './cited.ts'
import type { Segment } from './segments.ts'

/**
 * Cite in a full note, based on the Chicago Manual of Style, 17th edition (14.111, 14.120).
 *
 * The example of the manual is a letter, so its note begins with the author. Here the note begins with the heading,
 * which suits every document. There is no date of access, because the same source must give the same bytes.
 */
export function toChicagoNote(cited: Cited): Array<Segment> {
  const { volume, url } = cited
  const editors = volume.editors.length === 0 ? '' : `ed. ${joinNames(volume.editors, ' ')} `
  const imprint = `(${toPlace(volume)}: ${toPublisher(volume)}, ${volume.year})`
  const date = toDay(cited.when)
  return [
    { type: 'text', value: `${quote(cited.title)} ${date && `${date}, `}in ` },
    { type: 'title', value: `${volume.series}, ${volume.subseries}` },
    { type: 'text', value: `, ${toVolume(volume)}, ` },
    { type: 'title', value: volume.title },
    { type: 'text', value: `${editors && ', '}${editors || ' '}${imprint}` },
    ...toPlaceInVolume(cited, 'doc.'),
    { type: 'text', value: url === undefined ? '.' : `, ${url}.` },
  ]
}

/** Cite in a short note, for sources that a full note has cited before. */
export function toChicagoShortNote(cited: Cited): Array<Segment> {
  const { volume } = cited
  return [
    { type: 'text', value: `${quote(cited.title.replace(parties, ''))} ` },
    { type: 'title', value: `${volume.series}, ${volume.subseries}` },
    { type: 'text', value: `, ${toVolume(volume)}` },
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

/** Format the place of publication. Chicago adds the district: `Washington, DC`. */
function toPlace({ place }: Volume): string {
  return place === 'Washington' ? 'Washington, DC' : place
}

/** Format the number of a volume: `vol. 2`, `vol. 19, pt. 1`, `vol. E–5`. */
function toVolume({ number }: Volume): string {
  const [first = '', ...rest] = number.split(', ')
  const parts = rest.map((part) => part.replace(/^Part /, 'pt. '))
  return [`vol. ${fromRoman(first) ?? first}`, ...parts].join(', ')
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
