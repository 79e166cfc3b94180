import type { Volume } from '../../schemas/volume.ts'
import { english } from '../../words/en/index.ts'
import { toExactDate } from '../citation/cited-date.ts'
import type { BibliographyEntry } from './bibliography-entry.ts'
import { toBibtexText, toBibtexTitle, toProtectedText } from './bibtex-text.ts'
import type { CslDate, CslName } from './csl-item.ts'

/** A field with its value in TeX, which is left out if it is not known. */
type Field = readonly [name: string, value: string | undefined]

/** Write references in BibTeX. Each has the release above it, where BibTeX reads nothing. */
export function toBibtex(entries: ReadonlyArray<BibliographyEntry>): string {
  return entries.map(toRecord).join('\n')
}

function toRecord(entry: BibliographyEntry): string {
  const { id, type, custom } = entry.item
  const [name, fields] =
    type === 'chapter'
      ? ['incollection', listChapterFields(entry)]
      : ['unpublished', listPaperFields(entry)]
  const known = fields.flatMap(([field, value]) =>
    value ? [`  ${field.padEnd(fieldLength)} = {${value}}`] : [],
  )
  const state = [custom.edition, custom.release, custom.address].filter(Boolean).join(', ')
  return `% ${state.replace(notInComment, ' ')}\n@${name}{${id},\n${known.join(',\n')}\n}\n`
}

/** Length of the longest names of fields. */
const fieldLength = 9

/** What would end a comment: a line feed, and `@`, at which BibTeX begins to read. */
const notInComment = /[\s@]+/g

function listChapterFields(entry: BibliographyEntry): Array<Field> {
  const { item, volume, pages, names } = entry
  const number = item['chapter-number']
  return [
    ['title', toBibtexTitle(item.title, names)],
    ['booktitle', toBookTitle(volume)],
    ['editor', toNames(item.editor)],
    ['type', number && 'Document'],
    ['chapter', number && toBibtexText(number)],
    ['pages', pages && [...new Set([pages.first, pages.last])].map(toBibtexText).join('--')],
    ['publisher', toOptional(item.publisher)],
    ['address', toOptional(item['publisher-place'])],
    ['year', toYear(item.issued)],
    ['isbn', toOptional(item.ISBN)],
    ['url', toAddress(item.URL)],
    ['note', toOptional(toDate(item['original-date']))],
  ]
}

function listPaperFields({ item, names }: BibliographyEntry): Array<Field> {
  const { archive, archive_collection, archive_location, issued } = item
  const place = [archive_location, archive_collection, archive, item['archive-place']]
  return [
    ['author', toNames(item.author)],
    ['title', toBibtexTitle(item.title, names)],
    ['year', toYear(issued)],
    ['url', toAddress(item.URL)],
    ['note', toOptional([toDate(issued), ...place].filter(Boolean).join(', '))],
  ]
}

/** Name a book with its series, whose words a style may change, unlike its number and its own title. */
function toBookTitle({ series, subseries, number, title }: Volume): string {
  const set = [series, subseries].filter((part) => part !== undefined).map(toBibtexText)
  const words = number && toBibtexTitle(english.volume.number(number), [number])
  return [...set, ...(words ? [words] : []), toProtectedText(title)].join(', ')
}

function toNames(names: ReadonlyArray<CslName> = []): string {
  return names.map(toName).join(' and ')
}

/** Write a name as BibTeX divides it: `Sanford, Jr., William F.`; in braces, where it has a comma or `and` of its own. */
function toName(name: CslName): string {
  if ('literal' in name) return toProtectedText(name.literal)
  return [name.family, name.suffix, name.given]
    .flatMap((part) => (part === undefined ? [] : [part]))
    .map((part) => (dividing.test(part) ? toProtectedText(part) : toBibtexText(part)))
    .join(', ')
}

/** What divides names or their parts: `,`, ` and `; not `Anderson`. */
const dividing = /,|\band\b/i

function toOptional(text: string | undefined): string | undefined {
  return text && toBibtexText(text)
}

function toYear(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0][0]?.toString()
}

/** Write a date in words: `February 24, 1965`. */
function toDate(date: CslDate | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts'][0] ?? []
  if (year === undefined) return undefined
  const parts = rest.map((part) => String(part).padStart(2, '0'))
  return toExactDate([String(year).padStart(4, '0'), ...parts].join('-'))
}

/** Braces and a percent sign in an address, which are data of TeX: `{`; not `/`. */
const brace = /[{}\\]/g

function toAddress(address: string | undefined): string | undefined {
  return address?.replace(brace, (sign) => encodeURIComponent(sign))
}
