import { createHash } from 'node:crypto'
import type { LinkedEdition } from '../link/linked-edition.ts'
import { listPagePaths } from './page-paths.ts'
import { listRegisters } from './registers.ts'
import type { Site } from './site.ts'

/**
 * Name the state of the published texts: what readers keep of another state is forgotten when they come back.
 *
 * @returns
 *   SHA-256 of the release and of the sources, in hexadecimal.
 */
export function toVersion({ release, documents }: LinkedEdition): string {
  const sources = documents.map(({ id, data }) => [id, data.sha256])
  return createHash('sha256')
    .update(JSON.stringify([release, sources]))
    .digest('hex')
}

/** What a reader keeps of a volume. */
export interface KeptVolume {
  /** State of the published texts (`toVersion`). */
  version: string
  /** Paths in the site of its pages, of those that all volumes share, and of what a search loads. */
  paths: Array<string>
}

/**
 * List what a reader keeps of a volume, to read and search it without a network.
 *
 * @param search
 *   Paths of what searches of it load (`listIndexFiles`).
 */
export function toKeptVolume(
  site: Site,
  volume: string,
  search: ReadonlyArray<string>,
): KeptVolume {
  const others = site.edition.volumes.flatMap(({ id }) => (id === volume ? [] : [`${id}/`]))
  const isKept = (path: string): boolean => !others.some((other) => path.startsWith(other))
  const lists = [
    ...['volumes.json', 'releases.json'],
    ...['documents', 'documents/scans', 'documents/sections', 'places'].map(
      (name) => `${volume}/${name}.json`,
    ),
    ...listRegisters(site).map(({ params: { volume, kind } }) =>
      volume === undefined ? `${kind}.json` : `${volume}/${kind}.json`,
    ),
  ]
  const paths = [...listPagePaths(site), 'search/', 'resolve/', ...lists].filter(isKept)
  return { version: toVersion(site.edition), paths: [...new Set([...paths, ...search])] }
}
