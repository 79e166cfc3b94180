import { toFullTitle } from '../edition/display/volume-names.ts'
import { isUnpublished } from '../edition/records/holding.ts'
import { toScriptText, toVolumeSchema } from '../export/page-data/schema-org.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import { isAbsolute } from './files/file-address.ts'
import { listVolumeFileLinks } from './files/volume-files.ts'
import { type HeadData, toFileLink, toOpenGraph } from './head-data.ts'
import type { Site } from './site.ts'

/**
 * Collect what the page of a volume says of it to machines.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 */
export function toVolumeMeta(site: Site, volume: LinkedVolume, root: string): HeadData {
  const { id, data } = volume
  const { edition, words } = site
  const title = toFullTitle(data, words.volume)
  const page = { title, address: `${root}${id}/`, edition: edition.record.title }
  return {
    links: listVolumeFileLinks(site, volume).map(({ href, type }) =>
      toFileLink('alternate', href, type),
    ),
    properties: isAbsolute(root) ? toOpenGraph({ ...page, type: 'website' }, root) : [],
    schema: toScriptText(toVolumeSchema(data, title, isUnpublished(data))),
  }
}
