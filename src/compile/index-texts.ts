import { listTextSections } from '../edition/display/sections.ts'
import { toSearchFacts } from '../edition/records/to-search-facts.ts'
import type { Section } from '../parse/tei/index.ts'
import { chapterKind, sectionKind } from '../search/filters.ts'
import { toIndexHtml } from '../search/index-html.ts'
import { toUnits } from '../tree/units.ts'
import type { Keyed } from './compiled.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Render the texts of a source for the search index: documents, then sections that are texts.
 *
 * @returns
 *   HTML for Pagefind, by the ids of documents and the keys of sections.
 */
export function toIndexTexts(
  documents: ReadonlyArray<ParsedDocument>,
  sections: ReadonlyArray<Section>,
): Array<Keyed<string>> {
  return [
    ...documents.map(({ record, tree, units }): Keyed<string> => {
      return [record.document, toIndexHtml(tree, toSearchFacts(record), units)]
    }),
    ...listTextSections(sections).map(({ section: { part, tree }, place }): Keyed<string> => {
      const { volume = '' } = tree.data?.document ?? {}
      const facts = { volume: [volume], kind: [part === 'body' ? chapterKind : sectionKind] }
      return [toSectionKey(place), toIndexHtml(tree, facts, toUnits(tree))]
    }),
  ]
}

/** Make the key of a section from its index, 0-based: `section/0`. No id of a document has a `/`. */
export function toSectionKey(place: number): string {
  return `section/${place}`
}
