import type { DocumentFile } from '../schemas/document-file/document.ts'
import { toUnits } from '../tree/units.ts'
import type { ExportedDocument } from './exported-document.ts'
import { toPlaces } from './json/places.ts'
import { toRecords } from './json/records.ts'
import { toPublishedTree } from './json/tree.ts'

/** Path of the JSON Schema in a site. */
export const documentSchemaPath = 'schema/document.json'

/**
 * Describe a document as data: its records, its places by their anchors, and its text as a tree.
 *
 * ```
 * units["p1.3"]       address, locator, printed pages, name and words of point 3
 * pageBreaks["pg_367"]
 * ```
 */
export function toDocumentFile(document: ExportedDocument): DocumentFile {
  const { id, address, url, record, tree, site } = document
  const { number, title, date, when, language, pages, chapter } = record
  const lang = language?.lang ?? tree.data?.document?.lang
  return {
    $schema: `${site}${documentSchemaPath}`,
    ...{ id, address },
    ...(number !== undefined && { number }),
    title,
    ...((date !== undefined || when !== undefined) && {
      date: { ...(date !== undefined && { text: date }), ...(when !== undefined && { when }) },
    }),
    ...(lang !== undefined && { language: lang }),
    ...(pages && { pages }),
    ...(chapter && { chapter: chapter.title }),
    ...(url !== undefined && { url }),
    ...toRecords(document),
    ...toPlaces(document, toUnits(tree)),
    tree: toPublishedTree(tree),
  }
}
