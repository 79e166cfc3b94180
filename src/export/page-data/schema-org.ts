import type { CslItem } from '../csl/csl-item.ts'
import type { DescribedDocument } from '../csl/described-document.ts'

/**
 * Describe a document in the words of schema.org, for search engines: only what its page shows. Its book is described on the
 * page of the volume.
 *
 * @see https://schema.org/ArchiveComponent
 */
export function toSchemaOrg(
  item: CslItem,
  { record, url }: Pick<DescribedDocument, 'record' | 'url'>,
) {
  return {
    '@context': 'https://schema.org' as const,
    '@type': ['ArchiveComponent', 'DigitalDocument'] as const,
    name: item.title,
    dateCreated: record.when,
    pagination: item.page,
    author: toPersons(item.author),
    recipient: toPersons(item.recipient),
    isPartOf:
      item.type === 'chapter'
        ? { '@id': '../', '@type': 'Book', name: item['container-title'] }
        : { '@id': '../', '@type': 'Collection', name: item.archive_collection },
    holdingArchive: item.type === 'chapter' ? undefined : toArchive(item),
    itemLocation: item.type === 'chapter' ? undefined : item.archive_location,
    isBasedOn: url,
  }
}

function toArchive({ archive }: CslItem) {
  return archive === undefined ? undefined : { '@type': 'ArchiveOrganization', name: archive }
}

function toPersons(
  names: CslItem['author'],
): Array<{ '@type': 'Person'; name: string }> | undefined {
  return names?.map((name) => ({
    '@type': 'Person',
    name: 'literal' in name ? name.literal : `${name.given} ${name.family}`,
  }))
}

/** Write data as the content of a script, which no text in it can end. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
