import { maxSitemapAddresses, toSitemap, toSitemapIndex } from '../../export/sitemap.ts'
import { listPagePaths } from '../page-paths.ts'
import type { FileSite, SiteFile } from './site-file.ts'

const type = 'application/xml'

/** Path of the index of the sitemap. */
export const sitemapPath = 'sitemap.xml'

/** List the files of the sitemap: its index and its parts. They need the absolute address of the site. */
export function listSitemapFiles(site: FileSite): Array<SiteFile> {
  const { root } = site
  const pages = listPagePaths(site).map((path) => root + encodeURI(path))
  const parts = Array.from({ length: Math.ceil(pages.length / maxSitemapAddresses) }, (_, index) =>
    pages.slice(index * maxSitemapAddresses, (index + 1) * maxSitemapAddresses),
  )
  const toName = (index: number): string => `sitemap-${index + 1}.xml`
  const index = parts.map((_, index) => root + toName(index))
  return [
    { path: sitemapPath, type, write: () => toSitemapIndex(index) },
    ...parts.map((part, index) => ({ path: toName(index), type, write: () => toSitemap(part) })),
  ]
}
