import { toNumberedTitle } from '../../edition/display/short-name.ts'
import { toFullTitle } from '../../edition/display/volume-names.ts'
import type { DocumentEntry } from '../../edition/records/document-record.ts'
import {
  type CitableUnit,
  listCitablePages,
  listCitableUnits,
} from '../../export/dts/citable-units.ts'
import { type CitationTree, pageTree, toCitationTrees } from '../../export/dts/cite-structure.ts'
import {
  dtsEntry,
  type DtsMember,
  rootId,
  toCollection,
  toCollectionPath,
  toDtsId,
  toEntryPoint,
  toNavigation,
  toNavigationPath,
  toResource,
} from '../../export/dts/dts.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { Root } from '../../tree/nodes.ts'
import { english } from '../../words/en/index.ts'
import { toDocumentPath } from './document-file.ts'
import { listDocumentKinds } from './document-files.ts'
import { createAddresses } from './file-address.ts'
import { jsonLdType } from './media-types.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import type { VolumeReader } from './volume-reader.ts'

type ToAddress = (path: string) => string

/** List the files of the text services on the edition and its volumes: the entry point and the collections. */
export function listDtsFiles({ edition, root }: FileSite): Array<SiteFile> {
  const top: DtsMember = { id: rootId, title: edition.record.title }
  const volumes = edition.volumes.map(toVolumeMember)
  return [
    toFile(root, dtsEntry, toEntryPoint),
    ...[toCollectionPath(), toCollectionPath(rootId)].map((path) =>
      toFile(root, path, (toAddress) => toCollection(top, volumes, toAddress)),
    ),
    ...edition.volumes.map((volume) => {
      const member = toVolumeMember(volume)
      const documents = volume.documents.map(toDocumentMember)
      return toFile(root, toCollectionPath(member.id), (toAddress) =>
        toCollection(member, documents, toAddress),
      )
    }),
  ]
}

/** Make a file of data with addresses. */
function toFile(root: string, path: string, make: (toAddress: ToAddress) => unknown): SiteFile {
  return {
    path,
    type: jsonLdType,
    write: () => JSON.stringify(make(createAddresses(root, path))),
  }
}

/** Parts of a document. */
interface Parts {
  units: ReadonlyArray<CitableUnit>
  pages: ReadonlyArray<CitableUnit>
  citationTrees: ReadonlyArray<CitationTree>
}

/** List the files of the text services on a document and its parts. */
export function listDocumentDtsFiles(
  { root }: FileSite,
  entry: DocumentEntry,
  { read }: VolumeReader,
): Array<SiteFile> {
  const member = toDocumentMember(entry)
  let parts: Parts | undefined
  const readParts = (): Parts => (parts ??= toParts(read(entry).tree, entry))
  const toNavigationFile = (tree?: typeof pageTree): SiteFile => {
    const path = toNavigationPath(member.id, tree)
    return toFile(root, path, (toAddress) => {
      const { units, pages, citationTrees } = readParts()
      const page = `${entry.id}/`
      const listed = tree === undefined ? units : pages
      return toNavigation({ path, member, citationTrees, units: listed, page }, toAddress)
    })
  }
  return [
    toFile(root, toCollectionPath(member.id), (toAddress) =>
      toResource(member, readParts().citationTrees, toAddress),
    ),
    toNavigationFile(),
    ...(entry.data.pages ? [toNavigationFile(pageTree)] : []),
  ]
}

function toParts(tree: Root, { data }: DocumentEntry): Parts {
  const units = listCitableUnits(tree)
  const pages = data.pages ? listCitablePages(data) : []
  return { units, pages, citationTrees: toCitationTrees(units, pages) }
}

function toVolumeMember({ id, data, documents }: LinkedVolume): DtsMember {
  const title = toFullTitle(data, english.volume)
  return { id: toDtsId(id), title, children: documents.length }
}

function toDocumentMember(entry: DocumentEntry): DtsMember {
  const { when, volume } = entry.data
  const files = listDocumentKinds(entry).filter(({ rel }) => rel === 'item')
  const download = new Map(files.map((file) => [file.type, toDocumentPath(entry, file)]))
  const tei = files.find(({ extension }) => extension === 'xml')
  return {
    id: toDtsId(entry.id),
    title: toNumberedTitle(entry.data),
    dublinCore: { ...(when !== undefined && { created: when }), isPartOf: [toDtsId(volume)] },
    download,
    // The page has the text too, where there is no TEI.
    document: tei ? toDocumentPath(entry, tei) : `${entry.id}/`,
  }
}
