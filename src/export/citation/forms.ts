import { isOfOffice } from '../../edition/display/volume-names.ts'
import { isUnpublished } from '../../edition/records/holding.ts'
import { toArchiveNote } from './archive.ts'
import { toChicagoNote } from './chicago.ts'
import type { Cited } from './cited.ts'
import { toOfficeCitation } from './office.ts'
import type { Segment } from './segments.ts'

/** A form of citation. */
interface Form {
  /** Name of the style. */
  name: string
  write: (cited: Cited) => Array<Segment>
}

const published: Form = { name: 'Chicago', write: toChicagoNote }
const unpublished: Form = { name: 'Chicago', write: toArchiveNote }
const office: Form = { name: 'Office of the Historian', write: toOfficeCitation }

/** Write the citations of a document, the most common form first. */
export function listCitations(cited: Cited): Array<{ name: string; segments: Array<Segment> }> {
  const { volume } = cited
  const forms = isUnpublished(volume)
    ? [unpublished]
    : isOfOffice(volume)
      ? [published, office]
      : [published]
  return forms.map(({ name, write }) => ({ name, segments: write(cited) }))
}
