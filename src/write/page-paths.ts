import { listPrintedIndexPages } from './printed-indexes.ts'
import { listProsePages } from './prose.ts'
import { listEntryPages, listRegisters } from './registers.ts'
import type { Site } from './site.ts'
import { listCorrespondencePages, listTimelinePages } from './volumes.ts'

/** List the paths in the site of the pages with content, each with a slash at its end: not those of errors and of search. */
export function listPagePaths(site: Site): Array<string> {
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
