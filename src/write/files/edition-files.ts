import { toDayName } from '../../edition/display/day-name.ts'
import { toFeed } from '../../export/feed.ts'
import { toRobots } from '../../export/robots.ts'
import { manifestSchema } from '../../schemas/manifest.ts'
import { toPublishedSchema } from '../../schemas/published-schema.ts'
import { isAbsolute } from './file-address.ts'
import { manifestSchemaPath } from './manifest.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import { listSitemapFiles, sitemapPath } from './sitemap.ts'

/** Path of the feed of releases. */
export const feedPath = 'feed.xml'

/** Whether an edition has a feed and a sitemap: they name addresses, which somebody must have stated. */
export function isAddressed({ root }: Pick<FileSite, 'root'>): boolean {
  return isAbsolute(root)
}

/** List the files of the whole edition. */
export function listEditionFiles(site: FileSite): Array<SiteFile> {
  const { root } = site
  const sitemap = isAddressed(site) ? root + sitemapPath : undefined
  return [
    { path: 'robots.txt', type: 'text/plain; charset=utf-8', write: () => toRobots(sitemap) },
    {
      path: manifestSchemaPath,
      type: 'application/schema+json',
      write: () => JSON.stringify(toPublishedSchema(manifestSchema, root + manifestSchemaPath)),
    },
    ...(isAddressed(site) ? [...listFeed(site), ...listSitemapFiles(site)] : []),
  ]
}

/** A feed says when its entries have changed, so one without a day is none. */
function listFeed({ edition, root, words }: FileSite): Array<SiteFile> {
  const { record, release } = edition
  if (release.date === '') return []
  const { title, publisher } = record
  const { colophon, lang } = words
  const day = toDayName(release.date, lang)
  const name =
    release.version === undefined ? colophon.textOf(day) : colophon.version(release.version)
  return [
    {
      path: feedPath,
      type: 'application/atom+xml',
      write: () => toFeed({ title, publisher, root, release, name }),
    },
  ]
}
