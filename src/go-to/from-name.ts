import { footnoteDefinitionId } from '../tree/ids.ts'
import { toSteps } from '../tree/steps.ts'
import { fromSlug } from './from-slug.ts'
import { toPlaces } from './citations/places.ts'
import { toAddress } from './passage-names.ts'
import type { Requested } from './requested.ts'
import { readTerms } from './terms.ts'

/** `d162`, `d162fn1`, `d162#p1.3`, whole; not `d162 point 3`. */
const documentId = new RegExp(
  `^(d\\d[\\w-]*?)(?:${footnoteDefinitionId('(\\d+)')})?\\/?(?:#(\\S*))?$`,
  'i',
)

/** `p1.3`, `p1.l2.3`, whole; not `p1` or `p1.`. */
const innerId = /^\S+\.\w+$/

/** `#fn1`, whole; not `# 1`. */
const fragmentAlone = /^#(\S+)$/

/** `162`, `162 n. 1`, at the beginning; not `162nd`. */
const number = /^(\d{1,6})(?=$|[\s,;:.]|n\.? ?\d)/i

/**
 * Parse a text that is only the name of a place: `162, point 3`, `p1.3`, the name of the file of a document.
 *
 * @param text
 *   Text with single spaces.
 * @returns
 *   Possible places, best first; empty where the text has other words.
 */
export function fromName(text: string): Array<Requested> {
  const [, document, note, fragment] = documentId.exec(toAddress(text)) ?? []
  if (document !== undefined) {
    return [
      {
        document: document.toLowerCase(),
        ...(note !== undefined && { unit: [{ kind: 'note', label: note }] }),
        ...(fragment && { fragment }),
        certain: true,
      },
    ]
  }
  const unit = isPointId(text) ? text : fragmentAlone.exec(text)?.[1]
  if (unit !== undefined) return [{ fragment: unit, certain: true }]

  const listed = fromNumbers(text)
  if (listed.length > 0) return listed
  const [first = ''] = number.exec(text) ?? []
  const { terms, end } = readTerms(text, first.length)
  if (end < text.length || (first === '' && terms.length === 0)) return fromSlug(text)
  if (terms.length > 0) {
    const opening = first === '' ? [] : [{ type: 'document' as const, label: first }]
    return toPlaces([{ terms: [...opening, ...terms], gap: '' }]).map((place) => ({
      ...place,
      certain: true,
    }))
  }
  return [
    { document: `d${first}`, certain: false },
    { page: first, certain: false },
  ]
}

/** Numbers alone: `162, 163 and 170`, `162–164`, `162; 163`; not `1964-68`, which are years, or `162`. */
const numbers =
  /^(?!(?:1[6-9]|20)\d\d)\d{1,4}(?:(?:\s?[,;/]\s?(?:and )?|\s?[–—-]\s?|\s?(?:and|&|or)\s)\d{1,4}){1,40}$/i

/** Parse numbers alone, each of which is that of a document, or else of a page. */
function fromNumbers(text: string): Array<Requested> {
  if (!numbers.test(text)) return []
  const { terms, end } = readTerms(`docs. ${text.replaceAll(';', ',')}`)
  if (end < text.length) return []
  return toPlaces([{ terms, gap: '' }]).map(({ document = '', ...place }) => ({
    ...place,
    ...{ document, otherwise: [{ page: document.slice(1) }], certain: true },
  }))
}

/** Whether a text is the anchor of a unit inside a paragraph: `p1.3`; not `p1`, which is a page. */
function isPointId(text: string): boolean {
  return innerId.test(text) && toSteps(text)?.[0]?.kind === 'paragraph'
}
