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

type ToAddress = (path: string) => string

/** Makes a file of data with addresses. */
type ToFile = (path: string, make: (toAddress: ToAddress) => unknown) => SiteFile

/** List the files of the text services: the entry point, collections, and documents with their parts. */
export function* listDtsFiles(site: FileSite): Iterable<SiteFile> {
  const { edition, root } = site
  const toFile: ToFile = (path, make) => ({
    path,
    type: jsonLdType,
    write: () => JSON.stringify(make(createAddresses(root, path))),
  })
  const top: DtsMember = { id: rootId, title: edition.record.title }
  const volumes = edition.volumes.map(toVolumeMember)
  yield toFile(dtsEntry, toEntryPoint)
  for (const path of [toCollectionPath(), toCollectionPath(rootId)]) {
    yield toFile(path, (toAddress) => toCollection(top, volumes, toAddress))
  }
  for (const volume of edition.volumes) {
    const member = toVolumeMember(volume)
    const documents = volume.documents.map(toDocumentMember)
    yield toFile(toCollectionPath(member.id), (toAddress) =>
      toCollection(member, documents, toAddress),
    )
    for (const entry of volume.documents) yield* listPartFiles(site, entry, toFile)
  }
}

/** Parts of a document. */
interface Parts {
  units: ReadonlyArray<CitableUnit>
  pages: ReadonlyArray<CitableUnit>
  citationTrees: ReadonlyArray<CitationTree>
}

/** List the files about a document and its parts, for which its text is read once. */
function* listPartFiles(
  { texts }: FileSite,
  entry: DocumentEntry,
  toFile: ToFile,
): Iterable<SiteFile> {
  const { digest, document, pages: range } = entry.data
  const member = toDocumentMember(entry)
  let parts: Parts | undefined
  const read = (): Parts => (parts ??= toParts(texts.tree({ digest, key: document }), entry))
  const toNavigationFile = (tree?: typeof pageTree): SiteFile => {
    const path = toNavigationPath(member.id, tree)
    return toFile(path, (toAddress) => {
      const { units, pages, citationTrees } = read()
      const page = `${entry.id}/`
      const listed = tree === undefined ? units : pages
      return toNavigation({ path, member, citationTrees, units: listed, page }, toAddress)
    })
  }
  yield toFile(toCollectionPath(member.id), (toAddress) =>
    toResource(member, read().citationTrees, toAddress),
  )
  yield toNavigationFile()
  if (range) yield toNavigationFile(pageTree)
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
  const { number, title, when, volume } = entry.data
  const files = listDocumentKinds(entry).filter(({ rel }) => rel === 'item')
  const download = new Map(files.map((file) => [file.type, toDocumentPath(entry, file)]))
  const tei = files.find(({ extension }) => extension === 'xml')
  return {
    id: toDtsId(entry.id),
    title: number === undefined ? title : `${number}. ${title}`,
    dublinCore: { ...(when !== undefined && { created: when }), isPartOf: [toDtsId(volume)] },
    download,
    // The page has the text too, where there is no TEI.
    document: tei ? toDocumentPath(entry, tei) : `${entry.id}/`,
  }
}
