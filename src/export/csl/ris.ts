import type { BibliographyEntry } from './bibliography-entry.ts'
import type { CslItem } from './csl-item.ts'
import { toInvertedName } from './names.ts'

/** A tag of RIS with its value, which is left out if it is not known. */
type Field = readonly [tag: string, value: string | undefined]

/** Types of RIS. */
const types = {
  chapter: 'CHAP',
  manuscript: 'MANSCPT',
  personal_communication: 'PCOMM',
} satisfies Record<CslItem['type'], string>

/**
 * Write references in RIS.
 *
 * @returns
 *   Records with line ends of DOS, as the format demands.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(entries: ReadonlyArray<BibliographyEntry>): string {
  return entries.map(toRecord).join('\r\n')
}

function toRecord(entry: BibliographyEntry): string {
  const { item } = entry
  const fields = item.type === 'chapter' ? listChapterFields(entry) : listPaperFields(entry)
  const { edition, release } = item.custom
  const all: Array<Field> = [
    ['TY', types[item.type]],
    ['TI', item.title],
    ...fields,
    ['UR', item.URL],
    ['N1', toNote(entry)],
    ['DP', [edition, release].filter(Boolean).join(', ')],
  ]
  const lines = all.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function listChapterFields({ item, pages }: BibliographyEntry): Array<Field> {
  return [
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ...listNames('A2', item.editor),
    ['VL', item.volume],
    ['SP', pages?.first],
    ['EP', pages?.last],
    ['PY', item.issued?.['date-parts'][0].join('/')],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['SN', item.ISBN],
  ]
}

function listPaperFields({ item }: BibliographyEntry): Array<Field> {
  const { archive, archive_collection, archive_location } = item
  const date = item.issued?.['date-parts'][0]
  return [
    ...listNames('AU', item.author),
    ...listNames('A2', item.recipient),
    ['PY', date?.[0]?.toString()],
    ['DA', date && toDate(date)],
    ['AV', [archive_location, archive_collection].filter(Boolean).join(', ')],
    ['DB', [archive, item['archive-place']].filter(Boolean).join(', ')],
  ]
}

function listNames(tag: string, names: CslItem['editor'] = []): Array<Field> {
  return names.map((name) => [tag, toInvertedName(name)])
}

/** Write a date with a slash after each part, also where it is not known: `1965/02/24/`, `1965///`. */
function toDate(parts: ReadonlyArray<number>): string {
  const [year = 0, month, day] = parts
  const pad = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}/${pad(month)}/${pad(day)}/`
}

function toNote({ item, dated }: BibliographyEntry): string {
  return [item.note, dated && `dated ${dated}`].filter(Boolean).join('; ')
}

/** White space, which is one space in a line: a line feed would begin another field. */
const space = /\s+/g

function toLine(value: string): string {
  return value.replace(space, ' ').trim()
}
