import { listTextSections } from '../edition/display/sections.ts'
import { toSearchFacts } from '../edition/records/to-search-facts.ts'
import type { Section } from '../parse/tei/index.ts'
import { chapterKind, sectionKind } from '../search/filters.ts'
import { type StoredText, toStoredUnits, toTextLanguage } from '../search/text/stored-text.ts'
import type { Keyed } from './compiled.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Collect the texts of a source for the search index: documents, then sections that are texts.
 *
 * @returns
 *   Texts by the ids of documents and the keys of sections.
 */
export function toIndexTexts(
  documents: ReadonlyArray<ParsedDocument>,
  sections: ReadonlyArray<Section>,
): Array<Keyed<StoredText>> {
  return [
    ...documents.map(({ record, tree, units }): Keyed<StoredText> => {
      const { document: id, number, title, date, when } = record
      const facts = toSearchFacts(record)
      const { sender, addressee } = facts
      const about = {
        id,
        ...(number !== undefined && { number }),
        title,
        ...toTextLanguage(tree),
        ...(date !== undefined && { dateline: date }),
        ...(when !== undefined && { date: when }),
        ...(sender && { from: sender }),
        ...(addressee && { to: addressee }),
        facts,
      }
      return [id, { about, units: toStoredUnits(tree, units) }]
    }),
    ...listTextSections(sections).map(({ section: { part, tree }, place }): Keyed<StoredText> => {
      const facts = { kind: [part === 'body' ? chapterKind : sectionKind] }
      const about = { id: '', title: '', ...toTextLanguage(tree), facts }
      return [toSectionKey(place), { about, units: toStoredUnits(tree) }]
    }),
  ]
}

/** Make the key of a section from its index, 0-based: `section/0`. No id of a document has a `/`. */
export function toSectionKey(place: number): string {
  return `section/${place}`
}
