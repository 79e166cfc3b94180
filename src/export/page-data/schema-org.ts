import type { Volume } from '../../schemas/volume.ts'
import type { CslItem, CslName } from '../csl/csl-item.ts'
import type { DescribedDocument } from '../csl/described-document.ts'
import { toCslNames } from '../csl/names.ts'

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
    holdingArchive:
      item.type === 'chapter' ? undefined : toOrganization('ArchiveOrganization', item.archive),
    itemLocation: item.type === 'chapter' ? undefined : item.archive_location,
    isBasedOn: url,
  }
}

function toOrganization(type: 'ArchiveOrganization' | 'Organization', name: string | undefined) {
  return name === undefined ? undefined : { '@type': type, name }
}

/** Names of unpublished letters are those of persons, divided or not. */
function toPersons(names: CslItem['author']): Array<{ '@type': string; name: string }> | undefined {
  return names?.map((name) => ({ '@type': 'Person', name: toWholeName(name) }))
}

/** Among editors, a name that is not divided is that of an institution. */
function toEditors(names: ReadonlyArray<CslName>): Array<{ '@type': string; name: string }> {
  return names.map((name) => ({
    '@type': 'literal' in name ? 'Organization' : 'Person',
    name: toWholeName(name),
  }))
}

function toWholeName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`
}

/** Describe a volume in the words of schema.org: a book, or a collection of papers. */
export function toVolumeSchema(volume: Volume, title: string, isUnpublished: boolean) {
  const { editors = [], publisher, year, isbn13, repository, url } = volume
  return {
    '@context': 'https://schema.org' as const,
    '@id': './',
    '@type': isUnpublished ? ('Collection' as const) : ('Book' as const),
    name: title,
    editor: editors.length > 0 ? toEditors(toCslNames(editors)) : undefined,
    publisher: toOrganization('Organization', publisher),
    datePublished: year?.toString(),
    isbn: isbn13,
    holdingArchive: toOrganization('ArchiveOrganization', repository),
    isBasedOn: url,
  }
}

/** Write data as the content of a script, which no text in it can end. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
