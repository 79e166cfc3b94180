import { listEditionKinds } from './files/edition-files.ts'
import { isAbsolute } from './files/file-address.ts'
import { type HeadData, toFileLink, toOpenGraph } from './head-data.ts'
import type { Site } from './site.ts'

/**
 * Collect what the home page says of the edition to machines.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 */
export function toEditionMeta({ edition }: Site, root: string): HeadData {
  const { title } = edition.record
  const page = { title, type: 'website' as const, address: root, edition: title }
  return {
    links: listEditionKinds({ edition }, root)
      .filter(({ kind }) => kind === 'manifest' || kind === 'feed')
      .map(({ path, type }) => toFileLink('alternate', edition.base + path, type)),
    properties: isAbsolute(root) ? toOpenGraph(page, root) : [],
  }
}
