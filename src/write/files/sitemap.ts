import { maxSitemapAddresses, toSitemap, toSitemapIndex } from '../../export/sitemap.ts'
import { listProsePages } from '../prose.ts'
import { listPrintedIndexPages } from '../printed-indexes.ts'
import { listEntryPages, listRegisters } from '../registers.ts'
import { listCorrespondencePages, listTimelinePages } from '../volumes.ts'
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

/** List the paths of the pages that search engines are to find: not those of errors and of search. */
function listPagePaths(site: FileSite): Array<string> {
  const { edition } = site
  const names = [
    '',
    'about',
    'use',
    'help',
    'accessibility',
    ...listProsePages(edition).map(({ params }) => params.page),
  ]
  const lists = [
    ...listTimelinePages(site).map(({ params }) => [params.volume, 'timeline']),
    ...listCorrespondencePages(site).map(({ params }) => [params.volume, 'correspondence']),
    ...listPrintedIndexPages(site).map(({ params }) => [params.volume, 'printed-index']),
    ...listRegisters(site).map(({ params: { volume, kind } }) => [volume, kind]),
    ...listEntryPages(site).map(({ params: { volume, kind, key } }) => [volume, kind, key]),
  ]
  const paths = [
    ...names,
    ...edition.volumes.flatMap(({ id, documents, sections }) => [
      id,
      `${id}/pages`,
      ...sections.flatMap(({ path, list }) => (list === undefined ? [`${id}/${path}`] : [])),
      ...documents.map((document) => document.id),
    ]),
    ...lists.map((parts) => parts.filter((part) => part !== undefined).join('/')),
  ]
  return paths.map((path) => (path === '' ? '' : `${path}/`))
}
