import { answerRequest } from './answer.ts'
import { fromAddress, maxLength } from './from-address.ts'
import type { Answer, Edition, Here } from './offer.ts'
import { isSomewhere } from './requested.ts'
import { resolveText } from './resolve-text.ts'

/** Places that a text may name. */
export interface Directions extends Answer {
  /** Whether only the first offer can be meant. */
  certain: boolean
}

/**
 * Find the places that a text names.
 *
 * @param text
 *   Text as typed: `p. 367`, a citation, an address, words to search for.
 * @param here
 *   Current page of the reader, which supplies what the text omits.
 * @param edition
 *   Lists of the edition, loaded only where the text names a place, and the words of the answer.
 * @returns
 *   Offers, the requested places first; no offers and no message where the text names no place.
 * @throws
 *   If a list does not load.
 */
export async function findPlaces(text: string, here: Here, edition: Edition): Promise<Directions> {
  const requested = fromAddress(text, here.volume).filter((each) => isSomewhere(each, here))
  const isAlone = text.length <= maxLength && requested.length > 0
  if (!isAlone) return isPasted(text) ? findPasted(text, here, edition) : nowhere
  const volumes = await edition.volumes()
  const answers = await Promise.all(
    requested.map((each) => answerRequest(each, here, volumes, edition)),
  )
  const directions = direct(answers)
  if (requested[0]?.certain && isOfPlaces(text)) return directions
  const offers = directions.offers.filter(({ is }) => is === 'requested')
  return { certain: false, message: '', offers }
}

/** Numbers that may be one: a fraction, a day, a number in thousands; `3/2`, `75,000`; not `162, 163`. */
const joined = /^\s*(?:\d+\s?\/\s?\d+|\d{1,3}(?:,\d{3})+)\s*$/

/** Two numbers with a dash between: `162–164`, `5-3`. */
const dashed = /^\s*(\d+)\s?[–—-]\s?(\d+)\s*$/

/** Whether a text that names places can name nothing else: not a fraction, nor votes that begin with the greater, `5-3`. */
function isOfPlaces(text: string): boolean {
  const [, first = '', last = ''] = dashed.exec(text) ?? []
  const isFalling = first.length === last.length && first > last
  return !joined.test(text) && !isFalling
}

const nowhere: Directions = { certain: false, message: '', offers: [] }

/** Signs of a citation of a book or of an archive, which has both: a number, and a comma or an address. */
const signs = [/\d/, /,\s|https?:\/\//]

/** Minimum length of a citation that only the lists of the edition explain (UTF-16 code units). */
const minLength = 25

/** The beginning of a citation in the text, with the title of a document: `(“Memorandum`. */
const inText = /^\s*\([“"]/

/** The number of a volume at the beginning: `vol 2, # 162`; not `volume on trade`. */
const byVolume = /^\s*v(?:ol(?:s\b|umes?\b)?)?[.\s]\s*(?:\d|[ivx]+\b)/i

/** Whether a text may be a citation, for which lists are loaded. */
function isPasted(text: string): boolean {
  if (byVolume.test(text)) return true
  return inText.test(text) || (text.length > minLength && signs.every((sign) => sign.test(text)))
}

/** Find the places of citations that name their books otherwise than by the number of a volume. */
async function findPasted(text: string, here: Here, edition: Edition): Promise<Directions> {
  const { citations, rest } = await resolveText(text, here, edition)
  const directions = direct(citations.flatMap(({ answers }) => answers))
  // Words between citations may be words to search for.
  return { ...directions, certain: directions.certain && rest.length === 0 }
}

/** Join answers; a place that several of them offer is offered once. */
function direct(answers: ReadonlyArray<Answer>): Directions {
  const offers = answers.flatMap((each) => each.offers)
  const once = offers.filter(
    ({ href }, at) => offers.findIndex((each) => each.href === href) === at,
  )
  return {
    certain: once[0]?.is === 'requested',
    message: answers
      .map(({ message }) => message)
      .join(' ')
      .trim(),
    offers: once,
  }
}
