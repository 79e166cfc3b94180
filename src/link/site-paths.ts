import type { DocumentEntry } from '../edition/records/document-record.ts'
import type { ProsePage } from '../edition/records/prose-page.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import { volumeNames } from '../tree/path-ids.ts'
import { kinds, type Register } from '../tree/register.ts'
import { findMissingAnchor } from './missing-anchor.ts'
import type { SitePaths } from './report-prose-links.ts'

/** Pages of the program that prose may link to. */
const programPages = ['', 'about', 'accessibility', 'checks', 'help', 'search', 'use']

/** A page of a rule, or of the program's help: `checks/prose-link`. */
const programPage = /^(?:checks|help)\/[\w-]+$/

/** Parts of an edition that have paths. */
interface Parts {
  volumes: ReadonlyArray<VolumeEntry>
  documents: ReadonlyArray<DocumentEntry>
  registers: ReadonlyArray<Register>
  pages: ReadonlyArray<ProsePage>
  /** Paths of public files in the site. */
  publicFiles: ReadonlyArray<string>
}

/** List the paths of an edition, for the links in its prose. */
export function listSitePaths(parts: Parts): SitePaths {
  const { volumes, documents, registers, pages, publicFiles } = parts
  const suggested = [
    ...pages.map(({ id }) => id),
    ...volumes.map(({ id }) => id),
    ...documents.map(({ id }) => id),
    ...publicFiles,
  ]
  const known = new Set([
    ...programPages,
    ...suggested,
    ...volumes.flatMap(({ id, data }) =>
      [...volumeNames, ...(data.matter?.sections ?? []).map((section) => section.id)].map(
        (name) => `${id}/${name}`,
      ),
    ),
    ...kinds.flatMap((kind) => [
      kind,
      ...registers.flatMap((register) => register[kind].map(({ key }) => `${kind}/${key}`)),
    ]),
  ])
  const byId = new Map(documents.map(({ id, data }) => [id, data]))
  return {
    has: (path) => known.has(path) || programPage.test(path),
    findMissing(path, fragment) {
      const document = byId.get(path)
      return document && findMissingAnchor(document, fragment)?.nearest
    },
    suggested,
  }
}
