import { fromFootnoteDefinitionId, fromPageBreakId } from '../../tree/ids.ts'
import type { Pages } from '../../tree/pages.ts'
import { indexByName } from '../../tree/named-documents.ts'
import { toRanges } from './ranges.ts'

/** A reference to something that does not exist. */
export interface UnresolvedReference {
  /** Path of the file. */
  path: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
  /** `Unexpected X, expected Y`. */
  reason: string
}

/** The part of the record of a document that the check needs. */
interface DocumentRecord {
  /** `frus1964-68v02/d161`. */
  id: string
  data: {
    volume: string
    path: string
    number?: string
    pages?: Pages
    notes?: ReadonlyArray<string>
  }
}

/** A reference in a document. */
interface Reference {
  /** Full id of a document, or of the volume of a page. */
  target: string
  /** Anchor in it. */
  fragment?: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
}

/** `frus1964-68v02/d161`; not `frus1964-68v02/ch2`, `https://…`. */
const documentTarget = /^(frus[^/]+)\/d(\d+)$/

/**
 * Check that the targets of references exist, as far as the edition can show it: notes of its documents, and
 * documents and pages of its complete volumes. References to anything else are not checked, nor are those to pages of
 * a volume whose pages are not known.
 *
 * @param documents
 *   All documents of the edition.
 * @param references
 *   Their references, by the ids of the documents.
 * @param options
 *   `whole`: ids of the complete volumes. `hasPage`: whether a printed page of a volume begins in a document.
 * @returns
 *   References without a target, in the order of the documents.
 */
export function checkReferences(
  documents: ReadonlyArray<DocumentRecord>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  options: {
    whole: ReadonlySet<string>
    hasPage: (volume: string, page: string) => boolean
  },
): Array<UnresolvedReference> {
  const byName = indexByName(documents)
  const whole = Map.groupBy(
    documents.filter(({ data }) => options.whole.has(data.volume)),
    ({ data }) => data.volume,
  )
  return documents.flatMap(({ id, data: { path } }) =>
    (references.get(id) ?? []).flatMap(({ target, fragment, line, column }) => {
      const reason = check(target, fragment)
      return reason === undefined ? [] : [{ path, line, column, reason }]
    }),
  )

  function check(target: string, fragment = ''): string | undefined {
    const document = byName.get(target)
    if (document) return checkNote(document.data, fromFootnoteDefinitionId(fragment), target)
    const page = fromPageBreakId(fragment)
    if (page !== undefined) return checkPage(target, page)
    const [, volume = '', number = ''] = documentTarget.exec(target) ?? []
    const own = whole.get(volume)
    if (own === undefined) return undefined
    const numbers = own.flatMap(({ id }) => documentTarget.exec(id)?.[2] ?? [])
    const nearest =
      numbers.length === 0 ? '' : `; the nearest is Document ${findNearest(numbers, number)}`
    return `Unexpected reference to Document ${number}, expected a document of ${volume}${nearest}`
  }

  function checkPage(volume: string, page: string): string | undefined {
    const own = whole.get(volume)
    if (own === undefined || options.hasPage(volume, page)) return undefined
    const pages = own.flatMap(({ data: { pages } }) => (pages ? [pages.first, pages.last] : []))
    if (pages.length === 0) return undefined
    return `Unexpected reference to page ${page}, expected a page of ${volume}; the nearest is page ${findNearest(pages, page)}`
  }
}

function checkNote(
  { notes = [], number }: DocumentRecord['data'],
  label: string | undefined,
  id: string,
): string | undefined {
  if (label === undefined || notes.includes(label)) return undefined
  const name = number === undefined ? id : `Document ${number}`
  const expected =
    notes.length === 0
      ? 'a reference to the document, which has no notes'
      : notes.length === 1
        ? `note ${notes[0]}`
        : `one of notes ${toRanges(notes)}`
  return `Unexpected reference to note ${label} of ${name}, expected ${expected}`
}

/** Find the number nearest to another, of at least one. Labels that are not numbers are never near. */
function findNearest(numbers: ReadonlyArray<string>, query: string): string {
  return numbers.reduce((best, one) => (distance(one) < distance(best) ? one : best))

  function distance(number: string): number {
    const apart = Math.abs(Number(number) - Number(query))
    return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart
  }
}
