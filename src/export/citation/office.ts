import { joinNames } from '../../edition/display/volume-names.ts'
import { type Cited, isTitleFirst, listAddresses } from './cited.ts'
import { toImprint, toPinpoint, toPlaceInVolume } from './cited.ts'
import { toDay } from './cited-date.ts'
import { toEditorRole } from './names.ts'
import { toPhrase } from './phrases.ts'
import { endSentence, joinParts, type Segment, toTitle } from './segments.ts'

/**
 * Cite in the form that the Office of the Historian asks for.
 *
 * It names the editors but not the general editor, and document numbers if the printed volume has them, otherwise
 * pages. Only the series is in italics. Source: https://history.state.gov/historicaldocuments/citing-frus.
 */
export function toOfficeCitation(cited: Cited): Array<Segment> {
  const { volume, accessed } = cited
  const { series, subseries, number, title, editors = [] } = volume
  const name = number && `Volume ${number}`
  const own = toPhrase(title)
  const titles = isTitleFirst(volume) ? [own, name] : [name, own]
  const [first = own, ...rest] = [series, subseries, ...titles].filter(Boolean)
  const names = joinNames(editors, 'en')
  const editedBy = names && `${toEditorRole(editors)} ${names}`
  const imprint = toImprint(volume, volume.place?.replace(district, ''))
  const book = joinParts([toTitle(first), ...rest, editedBy], ', ')
  const [address, ...addresses] = listAddresses(cited)
  return endSentence(
    joinParts(
      [
        joinParts([book, imprint && ` (${imprint})`]),
        toPlaceInVolume(cited, 'Document'),
        toPinpoint(cited),
        address && address + (accessed === undefined ? '' : ` (accessed ${toDay(accessed)})`),
        ...addresses,
      ],
      ', ',
    ),
  )
}

/** The district after the city's name: `, DC`, `, D.C.`; not `Washington`. */
const district = /, D\.?C\.?$/
