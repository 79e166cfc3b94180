import { joinNames } from '../../edition/display/volume-names.ts'
import { type Cited, isTitleFirst, toPlaceInVolume, toPublisher } from './cited.ts'
import type { Segment } from './segments.ts'

/**
 * Cite in the form that the Office of the Historian asks for.
 *
 * It names the editors but not the general editor, and document numbers if the printed volume has them, otherwise
 * pages. Only the series is in italics. Source: https://history.state.gov/historicaldocuments/citing-frus.
 */
export function toOfficeCitation(cited: Cited): Array<Segment> {
  const { volume, url } = cited
  const name = `Volume ${volume.number}`
  const titles = isTitleFirst(volume) ? [volume.title, name] : [name, volume.title]
  const place = volume.place.replace(district, '')
  const record = ['', volume.subseries, ...titles, ...toEditors(volume.editors)].join(', ')
  return [
    { type: 'title', value: volume.series },
    { type: 'text', value: `${record} (${place}: ${toPublisher(volume)}, ${volume.year})` },
    ...toPlaceInVolume(cited, 'Document'),
    { type: 'text', value: url === undefined ? '.' : `, ${url}.` },
  ]
}

/** The district after the city's name: `, DC`, `, D.C.`; not `Washington`. */
const district = /, D\.?C\.?$/

function toEditors(editors: Cited['volume']['editors']): Array<string> {
  if (editors.length === 0) return []
  return [`${editors.length === 1 ? 'ed.' : 'eds.'} ${joinNames(editors)}`]
}
