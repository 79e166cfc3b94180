import type { DocumentFile } from '../../schemas/document-file/document.ts'
import { volumeSchema } from '../../schemas/document-file/records.ts'
import type { Supplied } from '../../tree/nodes.ts'
import type { ExportedDocument } from '../exported-document.ts'

/** Records of the document, its volume and its edition. */
type Records = Pick<DocumentFile, 'edition' | 'volume' | 'source' | 'shelf' | 'supplied' | 'facts'>

/** Takes the keys of a record that say what a volume is, and not how it is read. */
const described = volumeSchema.strip()

/** Collect the records of a document. */
export function toRecords({ record, volume, tree, ...rest }: ExportedDocument): Records {
  const { edition, release, site } = rest
  const { title, editors, publisher, license } = edition
  const { path, sha256, shelf, facts } = record
  return {
    edition: {
      ...{ title, address: site, release },
      ...(editors && { editors }),
      ...(publisher !== undefined && { publisher }),
      ...(license && { license }),
    },
    volume: described.parse({ ...volume, id: record.volume }),
    source: { name: toFileName(path), sha256 },
    ...(shelf && Object.keys(shelf).length > 0 && { shelf }),
    supplied: withoutPositions(tree.data?.document?.supplied ?? {}),
    facts,
  }
}

/** Name of a file, without its folders, which are of the machine that built the site: `d162.txt`. */
export function toFileName(path: string): string {
  return path.replace(/^.*[/\\]/s, '')
}

function withoutPositions({ participants, ...supplied }: Supplied): DocumentFile['supplied'] {
  if (participants === undefined) return supplied
  const placeless = participants.map((participant) => {
    const { position, ...rest } = participant
    return position === undefined ? participant : rest
  })
  return { ...supplied, participants: placeless }
}
