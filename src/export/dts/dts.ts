/**
 * Distributed Text Services as static files, at level 0. As no server reads queries, their parameters are in the paths, and
 * navigation always answers with the whole tree of a document (`down=-1`).
 *
 * @see https://dtsapi.org/versions/v1.0
 */

import type { CitableUnit } from './citable-units.ts'
import { type CitationTree, type pageTree } from './cite-structure.ts'

const head = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0' } as const

/** Folder of the files. */
export const dtsFolder = 'dts'

/** Path of the entry point. */
export const dtsEntry = `${dtsFolder}/entry.json`

/** Id of the collection of all volumes, which is no name of a volume. */
export const rootId = '/index'

/** Id of a volume or document: `/frus1964-68v02/d162`. It begins with a slash, as paths and templates ask for. */
export function toDtsId(id: string): string {
  return `/${id}`
}

/** Path of the description of a collection or document; of all volumes, without an id. */
export function toCollectionPath(id = ''): string {
  return `${dtsFolder}/collection${id}.json`
}

/** Path of the units of a document in a tree, the default one without a name. */
export function toNavigationPath(id: string, tree?: typeof pageTree): string {
  return `${dtsFolder}/navigation${id}${tree === undefined ? '' : `/${tree}`}.json`
}

/** Writes the address of a path in the site: absolute, or relative to the file in which it is written. */
type ToAddress = (path: string) => string

/** A volume or document as a member of a collection. */
export interface DtsMember {
  id: string
  title: string
  /** Number of its documents; absent for a document, which has none. */
  children?: number
  /** What is known of a document. */
  dublinCore?: Readonly<Record<string, unknown>>
  /** Paths of its files by their media types, for a document. */
  download?: ReadonlyMap<string, string>
  /** Path of its TEI, for a document; absent where it has none. */
  document?: string | undefined
}

/** Write the entry point. */
export function toEntryPoint(toAddress: ToAddress) {
  return {
    ...head,
    '@id': toAddress(dtsEntry),
    '@type': 'EntryPoint' as const,
    ...toTemplates(toAddress),
  }
}

/** Write the templates of addresses, by their parameters. */
function toTemplates(toAddress: ToAddress) {
  return {
    collection: toAddress(`${dtsFolder}/collection{+id}.json`),
    navigation: toAddress(`${dtsFolder}/navigation{+resource}{/tree}.json`),
    // Without the slash at the end of the address of the site, because every id begins with one.
    document: toAddress('{+resource}.xml').replace('/{', '{'),
  }
}

/** Write a collection: all volumes, or a volume. */
export function toCollection(
  { id, title }: DtsMember,
  members: ReadonlyArray<DtsMember>,
  toAddress: ToAddress,
) {
  return {
    ...head,
    ...toMember({ id, title, children: members.length }, toAddress),
    totalParents: id === rootId ? 0 : 1,
    member: members.map((member) => toMember(member, toAddress)),
  }
}

/** Write a member of a collection. */
function toMember(
  { id, title, children, dublinCore, download, document }: DtsMember,
  toAddress: ToAddress,
) {
  const isResource = children === undefined
  return {
    '@id': id,
    '@type': isResource ? ('Resource' as const) : ('Collection' as const),
    title,
    totalParents: 1,
    totalChildren: children ?? 0,
    ...(dublinCore && { dublinCore }),
    collection: toAddress(toCollectionPath(id)),
    ...(isResource && {
      navigation: toAddress(toNavigationPath(id).replace(/\.json$/, '{/tree}.json')),
      ...(document !== undefined && { document: toAddress(document) }),
    }),
    ...(download && {
      download: Object.fromEntries(Array.from(download, ([type, path]) => [type, toAddress(path)])),
    }),
  }
}

/** Write the description of a document. */
export function toResource(
  member: DtsMember,
  citationTrees: ReadonlyArray<CitationTree>,
  toAddress: ToAddress,
) {
  return { ...head, ...toMember(member, toAddress), citationTrees }
}

/** What a response about the parts of a document says. */
export interface NavigationOptions {
  /** Path of the response. */
  path: string
  member: DtsMember
  citationTrees: ReadonlyArray<CitationTree>
  units: ReadonlyArray<CitableUnit>
  /** Path of the page of the document. */
  page: string
}

/** Write the units of a document in a tree. */
export function toNavigation(
  { path, member, citationTrees, units, page }: NavigationOptions,
  toAddress: ToAddress,
) {
  const address = toAddress(page)
  return {
    ...head,
    '@id': toAddress(path),
    '@type': 'Navigation' as const,
    resource: { ...toMember(member, toAddress), citationTrees },
    member: units.map(({ anchor, ...unit }) => ({ '@id': address + anchor, ...unit })),
  }
}
