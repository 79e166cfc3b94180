import type { CslItem, CslName } from '../csl/csl-item.ts'

/** A `meta` element: its name and content. */
export type PageMeta = readonly [name: string, content: string]

/** Types of items in Zotero. */
const types = {
  chapter: 'bookSection',
  manuscript: 'manuscript',
  personal_communication: 'letter',
} satisfies Record<CslItem['type'], string>

/**
 * Describe an item in the head of its page: in Highwire’s tags, and its type and the date of the document in Dublin Core.
 *
 * Zotero takes a page with the title of a book for a section of it, whose editors these tags name; its reader of COinS knows
 * authors alone. Any other page has the type in Dublin Core.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function toHighwire(
  item: CslItem,
  pages: { first: string; last: string } | undefined,
): Array<PageMeta> {
  const { author = [], editor = [] } = item
  const isChapter = item.type === 'chapter'
  const fields: Array<readonly [name: string, content: string | undefined]> = [
    ['citation_title', item.title],
    ['citation_book_title', item['container-title']],
    ['citation_series_title', item['collection-title']],
    ['citation_volume', item.volume],
    ...toNames(author, toPersonName).map((name) => ['citation_author', name] as const),
    ...toNames(isChapter ? editor : [], toEditorName).map(
      (name) => ['citation_editor', name] as const,
    ),
    ['citation_publisher', item.publisher],
    ['citation_date', toDate(item.issued, '/')],
    ['citation_isbn', item.ISBN],
    ['citation_firstpage', pages?.first],
    ['citation_lastpage', pages?.last],
    ['citation_language', item.language],
    ['citation_public_url', item.custom.address],
    ['DC.type', types[item.type]],
    ['DCTERMS.created', toDate(item['original-date'] ?? item.issued, '-')],
  ]
  return fields.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}

/** Write names. Zotero would divide the only one at its comma, if both parts have a space, but not if a semicolon follows. */
function toNames(people: ReadonlyArray<CslName>, toName: (name: CslName) => string): Array<string> {
  const names = people.map(toName)
  return names.length === 1 ? names.map((name) => name.replace(twoSpaced, '$&;')) : names
}

/** A name with spaces on both sides of its comma: `de Marin, Ada M.`; not `Marin, Ada M.` */
const twoSpaced = /^[^,]* [^,]*,\s*[^,]* [^,]*$/

/** Write the name of a person: `Sanford, William F. Jr.` */
function toPersonName(name: CslName): string {
  if ('literal' in name) return name.literal
  return `${name.family}, ${[name.given, name.suffix].filter(Boolean).join(' ')}`
}

/** Write the name of an editor. Behind the comma, an institution has no given name. */
function toEditorName(name: CslName): string {
  return 'literal' in name ? `${name.literal},` : toPersonName(name)
}

function toDate(date: CslItem['issued'], separator: string): string | undefined {
  return date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join(separator)
}
