import { joinNames } from '../../edition/display/volume-names.ts'
import { type Cited, isTitleFirst, toImprint, toPlaceInVolume } from './cited.ts'
import type { Segment } from './segments.ts'

/**
 * Cite in the form that the Office of the Historian asks for.
 *
 * It names the editors but not the general editor, and document numbers if the printed volume has them, otherwise
 * pages. Only the series is in italics. Source: https://history.state.gov/historicaldocuments/citing-frus.
 */
export function toOfficeCitation(cited: Cited): Array<Segment> {
  const { volume, url } = cited
  const { series, subseries, number, title, editors = [] } = volume
  const name = number && `Volume ${number}`
  const titles = isTitleFirst(volume) ? [title, name] : [name, title]
  const [first, ...rest] = [series, subseries, ...titles, ...toEditors(editors)].filter(Boolean)
  const imprint = toImprint(volume, (place) => place.replace(district, ''))
  return [
    { type: 'title', value: first ?? title },
    { type: 'text', value: `${['', ...rest].join(', ')} (${imprint})` },
    ...toPlaceInVolume(cited, 'Document'),
    { type: 'text', value: url === undefined ? '.' : `, ${url}.` },
  ]
}

/** The district after the city's name: `, DC`, `, D.C.`; not `Washington`. */
const district = /, D\.?C\.?$/

function toEditors(editors: NonNullable<Cited['volume']['editors']>): Array<string> {
  if (editors.length === 0) return []
  return [`${editors.length === 1 ? 'ed.' : 'eds.'} ${joinNames(editors, 'en')}`]
}
