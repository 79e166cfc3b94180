/** Texts as a search reads them: documents, and the sections of what surrounds them. */

import { join } from 'node:path'
import { toSearchFacts } from '../edition/to-search-facts.ts'
import { listTextSections, toSectionPages } from '../edition/sections.ts'
import type { Section } from '../parse/tei/index.ts'
import type { DocumentRecord } from '../schemas/document.ts'
import type { MatterRecord } from '../schemas/matter.ts'
import { sectionKind } from '../search/filters.ts'
import { toIndexHtml } from '../search/index-html.ts'
import { toUnits } from '../tree/units.ts'
import { folder } from './kept.ts'
import { findLine, keepLines, readLine } from './kept-lines.ts'
import type { ParsedDocument } from './source.ts'

/** Where a text is that can be found. */
export interface SearchText {
  /** Digest of its source. */
  digest: string
  /** By what it is known there: `d162`, `0.section`. */
  key: string
  /** Its address in the site: `/frus1964-68v02/d162/`. */
  url: string
}

/**
 * Keep the texts of a source for the index.
 *
 * @param source
 *   Folder of the source.
 * @param sections
 *   Sections of its matter; of these the texts are kept.
 */
export function keepSearchTexts(
  source: string,
  documents: ReadonlyArray<ParsedDocument>,
  sections: ReadonlyArray<Section>,
): void {
  keepLines(join(source, name), write())

  function* write(): Generator<[key: string, html: string]> {
    for (const { record, tree, units } of documents)
      yield [record.document, toIndexHtml(tree, toSearchFacts(record), units)]
    for (const { section, place } of listTextSections(sections)) {
      const { tree } = section
      const { volume = '' } = tree.data?.document ?? {}
      const facts = { volume: [volume], kind: [sectionKind] }
      yield [toSectionKey(place), toIndexHtml(tree, facts, toUnits(tree))]
    }
  }
}

/**
 * List the texts of an edition that can be found.
 *
 * @param documents
 *   Documents, one or more.
 * @param matters
 *   What the store has of the matter of volumes, by their ids.
 * @returns
 *   Documents, then sections.
 */
export function listSearchTexts(
  documents: ReadonlyArray<Pick<DocumentRecord, 'volume' | 'document' | 'digest'>>,
  matters: Iterable<readonly [volume: string, matter: MatterRecord | undefined]>,
): Array<SearchText> {
  const sections = Array.from(matters).flatMap(([volume, matter]) => {
    if (matter === undefined) return []
    return listTextSections(toSectionPages(matter)).map(({ section, place }) => {
      return { digest: matter.digest, key: toSectionKey(place), url: `/${volume}/${section.path}/` }
    })
  })
  return [
    ...documents.map(({ volume, document, digest }) => {
      return { digest, key: document, url: `/${volume}/${document}/` }
    }),
    ...sections,
  ]
}

/** Read a text as it is indexed: HTML for Pagefind. */
export function readSearchText(
  { digest, key }: Pick<SearchText, 'digest' | 'key'>,
  root = folder,
): string {
  const path = join(root, digest, name)
  return readLine(path, findLine(path, key), isHtml, 'a text as it is indexed')
}

const name = 'index'

/** No document has a full stop in its id. */
function toSectionKey(place: number): string {
  return `${place}.section`
}

function isHtml(value: unknown): value is string {
  return typeof value === 'string'
}
