import { type Cited, isTitleFirst, joinNames, toPlaceInVolume, toPublisher } from './cited.ts'
import type { Segment } from './segments.ts'

/**
 * Cite as the Office of the Historian asks.
 *
 * Rule: https://history.state.gov/historicaldocuments/citing-frus. Editors, not the general editor;
 * document numbers where the printed volume has them, else pages; only the series in italics.
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
  return [`${editors.length === 1 ? 'ed.' : 'eds.'} ${joinNames(editors, ', ')}`]
}
