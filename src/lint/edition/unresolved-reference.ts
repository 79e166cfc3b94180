import { fromFootnoteDefinitionId, fromPageBreakId } from '../../tree/ids.ts'
import type { Pages } from '../../tree/pages.ts'
import { toRanges } from './ranges.ts'

/** A reference that names nothing, with its place. */
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

/** What is known of a document, as its record has it. */
interface Held {
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

/** What a document refers to, and where it does. */
interface Reference {
  /** Document, or volume of a page, in full. */
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
 * Check that what the documents of an edition refer to is there, as far as that can be known: notes of the
 * documents that are held; documents and pages of the volumes that are held whole. What is not held is no
 * fault.
 *
 * @param documents
 *   All documents of the edition.
 * @param references
 *   What they refer to, by their ids.
 * @param options
 *   Volumes of which the edition holds all; whether a printed page of a volume begins in a document.
 * @returns
 *   References in the order of the documents.
 */
export function checkReferences(
  documents: ReadonlyArray<Held>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  options: {
    whole: ReadonlySet<string>
    hasPage: (volume: string, page: string) => boolean
  },
): Array<UnresolvedReference> {
  const held = new Map(documents.map((document) => [document.id, document.data]))
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
    const document = held.get(target)
    if (document) return checkNote(document, fromFootnoteDefinitionId(fragment), target)
    const page = fromPageBreakId(fragment)
    if (page !== undefined) return checkPage(target, page)
    const [, volume = '', number = ''] = documentTarget.exec(target) ?? []
    const own = whole.get(volume)
    if (own === undefined) return undefined
    const nearest = findNearest(
      own.map(({ id }) => documentTarget.exec(id)?.[2] ?? ''),
      number,
    )
    return `Unexpected reference to Document ${number}, expected a document of ${volume}; the nearest is Document ${nearest}`
  }

  function checkPage(volume: string, page: string): string | undefined {
    const own = whole.get(volume)
    if (own === undefined || options.hasPage(volume, page)) return undefined
    const pages = own.flatMap(({ data }) => data.pages ?? [])
    const nearest = findNearest(
      pages.flatMap(({ first, last }) => [first, last]),
      page,
    )
    return `Unexpected reference to page ${page}, expected a page of ${volume}; the nearest is page ${nearest}`
  }
}

function checkNote(
  { notes = [], number }: Held['data'],
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

/** The number that is nearest to another; what is no number is far from all. */
function findNearest(numbers: ReadonlyArray<string>, asked: string): string {
  return numbers.reduce(
    (best, one) => (distance(one) < distance(best) ? one : best),
    numbers[0] ?? '',
  )

  function distance(number: string): number {
    const apart = Math.abs(Number(number) - Number(asked))
    return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart
  }
}
