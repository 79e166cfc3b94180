import { createHash } from 'node:crypto'
import type { LinkedEdition } from '../link/linked-edition.ts'

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
