import { toDayName } from '../../edition/display/day-name.ts'
import { documentSchemaPath } from '../../export/document-json.ts'
import { dtsEntry } from '../../export/dts/dts.ts'
import { toFeed } from '../../export/feed.ts'
import { toRobots } from '../../export/robots.ts'
import { documentFileSchema } from '../../schemas/document-file/document.ts'
import { manifestSchema } from '../../schemas/manifest.ts'
import { toPublishedSchema } from '../../schemas/published-schema.ts'
import type { Words } from '../../words/words.ts'
import { isAbsolute } from './file-address.ts'
import { manifestPath, manifestSchemaPath } from './manifest.ts'
import { jsonLdType } from './media-types.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import { listSitemapFiles, sitemapPath } from './sitemap.ts'

/** Path of the feed of releases. */
const feedPath = 'feed.xml'

const feedType = 'application/atom+xml'
const schemaType = 'application/schema+json'

/** A file of the whole edition that its readers may use. */
export interface EditionFile {
  /** The words for it say what it is for. */
  kind: keyof Words['use']['edition']
  /** Path in the site. */
  path: string
  /** Media type. */
  type: string
}

/** JSON Schemas of files. */
const schemas = [
  { kind: 'documentSchema', path: documentSchemaPath, schema: documentFileSchema },
  { kind: 'manifestSchema', path: manifestSchemaPath, schema: manifestSchema },
] as const

/** List the files of the whole edition that its readers may use, in the order in which they are listed. */
export function listEditionKinds(
  { edition }: Pick<FileSite, 'edition'>,
  root: string,
): Array<EditionFile> {
  const feed: EditionFile = { kind: 'feed', path: feedPath, type: feedType }
  const sitemap: EditionFile = { kind: 'sitemap', path: sitemapPath, type: 'application/xml' }
  return [
    { kind: 'manifest', path: manifestPath, type: 'application/json' },
    ...schemas.map(({ kind, path }) => ({ kind, path, type: schemaType })),
    { kind: 'dts', path: dtsEntry, type: jsonLdType },
    ...(hasFeed(edition, root) ? [feed] : []),
    ...(isAbsolute(root) ? [sitemap] : []),
  ]
}

/** A feed names addresses, and says when its entries have changed: without either, there is none. */
function hasFeed({ release }: FileSite['edition'], root: string): boolean {
  return isAbsolute(root) && release.date !== ''
}

/** List the files of the whole edition, except those with data of its documents. */
export function listEditionFiles(site: FileSite): Array<SiteFile> {
  const { edition, root } = site
  const sitemap = isAbsolute(root) ? root + sitemapPath : undefined
  return [
    { path: 'robots.txt', type: 'text/plain; charset=utf-8', write: () => toRobots(sitemap) },
    ...schemas.map(({ path, schema }) => ({
      path,
      type: schemaType,
      write: () => JSON.stringify(toPublishedSchema(schema, root + path)),
    })),
    ...(hasFeed(edition, root)
      ? [{ path: feedPath, type: feedType, write: () => writeFeed(site) }]
      : []),
    ...(isAbsolute(root) ? listSitemapFiles(site) : []),
  ]
}

function writeFeed({ edition, root, words }: FileSite): string {
  const { record, release } = edition
  const { colophon, lang } = words
  const { title, publisher } = record
  const name =
    release.version === undefined
      ? colophon.textOf(toDayName(release.date, lang))
      : colophon.version(release.version)
  return toFeed({ title, publisher, root, release, name })
}
