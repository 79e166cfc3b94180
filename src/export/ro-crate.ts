import type { Manifest } from '../schemas/manifest.ts'
import { findLicenseAddress } from '../edition/references/license-address.ts'

/** A file of a crate. */
export interface CratedFile {
  /** Path in the crate: `frus1964-68v02/d162.txt`. */
  path: string
  /** Media type; absent if it is not known. */
  type: string | undefined
  bytes: number
  /** SHA-256 in hexadecimal. */
  sha256: string
}

/** Path of the metadata of a crate. */
export const cratePath = 'ro-crate-metadata.json'

/** Version of the specification. */
const specification = 'https://w3id.org/ro/crate/1.2'

/** Id of a thing in the crate. */
const toId = (id: string) => ({ '@id': id })

/**
 * Describe an edition and its files as research data, for a repository (RO-Crate 1.2). What its manifest does not say is absent.
 *
 * @param files
 *   All files of the crate, without this one.
 * @see https://www.researchobject.org/ro-crate/specification/1.2/
 */
export function toRoCrate(manifest: Manifest, files: ReadonlyArray<CratedFile>) {
  const { title, address, publisher, release, license, volumes } = manifest
  const rights = license?.text ?? findSharedRights(volumes)
  const licenseId = rights === undefined ? undefined : (findLicenseAddress(rights) ?? '#license')
  const documents = new Map(
    volumes.flatMap(({ documents }) =>
      documents.flatMap(({ title, files }) => files.map(({ path }) => [path, title] as const)),
    ),
  )
  return {
    '@context': `${specification}/context`,
    '@graph': [
      {
        '@id': cratePath,
        '@type': 'CreativeWork',
        conformsTo: toId(specification),
        about: toId('./'),
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: title,
        description: [title, ...volumes.map(({ title }) => title)].join('. '),
        ...(release.date !== undefined && { datePublished: release.date }),
        ...(release.version !== undefined && { version: release.version }),
        ...(address !== undefined && { url: address }),
        ...(licenseId !== undefined && { license: toId(licenseId) }),
        ...(publisher !== undefined && { publisher: toId(publisherId) }),
        hasPart: files.map(({ path }) => toId(encodeURI(path))),
      },
      ...(rights === undefined || licenseId === undefined
        ? []
        : [{ '@id': licenseId, '@type': 'CreativeWork', name: rights }]),
      ...(publisher === undefined
        ? []
        : [{ '@id': publisherId, '@type': 'Organization', name: publisher }]),
      ...files.map(({ path, type, bytes, sha256 }) => ({
        '@id': encodeURI(path),
        '@type': 'File',
        name: documents.get(path) ?? path,
        ...(type !== undefined && { encodingFormat: type.replace(parameters, '') }),
        contentSize: String(bytes),
        sha256,
      })),
    ],
  }
}

/** Find the rights in the texts, if they are the same in each volume. */
function findSharedRights(volumes: Manifest['volumes']): string | undefined {
  const [first, ...others] = new Set(volumes.map(({ rights }) => rights))
  return others.length === 0 ? first : undefined
}

/** Parameters of a media type: `; charset=utf-8`. */
const parameters = /;.*$/

/** Id of the publisher, of whom the manifest knows the name alone. */
const publisherId = '#publisher'
