import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toCslItem } from '../export/csl/to-csl-item.ts'
import { toCoins } from '../export/page-data/coins.ts'
import { type PageMeta, toHighwire } from '../export/page-data/highwire.ts'
import { toSchemaOrg, toScriptText } from '../export/page-data/schema-org.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import type { Participant } from '../tree/document-data.ts'
import { describeEntry } from './files/describe-entry.ts'
import { toDocumentPath } from './files/document-file.ts'
import { listDocumentKinds } from './files/document-files.ts'
import { documentType, licenseSection, toDocumentLinks } from './files/document-links.ts'
import { isAbsolute } from './files/file-address.ts'
import { type HeadData, type PageLink, toFileLink, toOpenGraph } from './head-data.ts'
import type { Site } from './site.ts'

/** What the page of a document says of it to machines. */
export interface DocumentMeta extends HeadData {
  metas: ReadonlyArray<PageMeta>
  properties: ReadonlyArray<PageMeta>
  schema: string
  /** ContextObject of the document; absent where it has no address. */
  coins: string | undefined
}

/**
 * Collect what the page of a document says of it to machines.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 * @param participants
 *   Who is known to have written it to whom.
 */
export function toDocumentMeta(
  { edition }: Site,
  entry: DocumentEntry,
  volume: LinkedVolume,
  root: string,
  participants: ReadonlyArray<Participant>,
): DocumentMeta {
  const document = { ...describeEntry({ edition }, entry, volume, root), participants }
  const { record } = document
  const item = toCslItem(document)
  return {
    metas: toHighwire(item, record.pages),
    links: listLinks(entry, volume, edition, root),
    properties: isAbsolute(root)
      ? toOpenGraph(
          {
            title: record.title,
            type: 'article',
            address: document.address,
            edition: edition.record.title,
          },
          root,
        )
      : [],
    schema: toScriptText(toSchemaOrg(item, document)),
    coins: toCoins(item.custom.address, document.url),
  }
}

/** List the files of a document, its type and its license. */
function listLinks(
  entry: DocumentEntry,
  volume: LinkedVolume,
  edition: Site['edition'],
  root: string,
): Array<PageLink> {
  const { base } = edition
  const { license = base + licenseSection } = toDocumentLinks(edition, entry, volume, root)
  return [
    ...listDocumentKinds(entry).map((kind) => {
      const rel = kind.rel === 'linkset' ? kind.rel : `alternate ${kind.rel}`
      return toFileLink(rel, base + toDocumentPath(entry, kind), kind.type)
    }),
    { rel: 'license', href: license },
    { rel: 'type', href: documentType },
  ]
}
