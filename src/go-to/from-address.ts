import { readCitations } from './citations/read-citations.ts'
import { fromName } from './from-name.ts'
import { toReadable } from './readable-text.ts'
import type { Requested } from './requested.ts'

/** Maximum length of the text (UTF-16 code units); a full citation has about 400. */
export const maxLength = 2000

/**
 * Parse the name of a place: an address of this edition or of the Office of the Historian, citations, the name of the
 * file of a document, or a name such as `162, point 3`.
 *
 * @param value
 *   Text as typed; only the first 2000 characters are read.
 * @param volume
 *   Id of the current volume, in whose subseries `vol. I` is looked up.
 * @returns
 *   Possible places, best first; empty where the text does not name a place.
 */
export function fromAddress(value: string, volume?: string): Array<Requested> {
  const { text } = toReadable(value.slice(0, maxLength))
  const citations = readCitations(text, { here: volume })
  const named = citations.filter(({ hasBook }) => hasBook)
  const requested = named.flatMap((citation) => citation.requested)
  if (requested.length > 0) {
    // The id of a volume among other words is that in which they are sought.
    const isFilter = requested.every((each) => isVolume(each) && text.includes(each.volume ?? ' '))
    return isFilter && hasRest(text, citations)
      ? requested.map((each) => ({ ...each, certain: false }))
      : requested
  }
  const found = fromName(text.replaceAll('*', '').replace(/\s+/g, ' ').trim())
  if (found.length > 0) return found
  // `Document 162, #p1.3`
  const [whole] = citations
  const isWhole = whole && text.slice(whole.start, whole.end).trim() === text.trim()
  return isWhole ? [...whole.requested] : []
}

/** Whether a request names a volume and no place in it. */
function isVolume({ document, page, unit, fragment, picture, search }: Requested): boolean {
  return [document, page, unit, fragment, picture, search].every((part) => part === undefined)
}

/** A letter or digit. */
const written = /[\p{L}\p{N}]/u

/** Whether a text has words outside of its citations. */
function hasRest(text: string, citations: ReadonlyArray<{ start: number; end: number }>): boolean {
  const ends = [0, ...citations.map(({ end }) => end)]
  const starts = [...citations.map(({ start }) => start), text.length]
  return starts.some((start, index) => written.test(text.slice(ends[index], start)))
}
