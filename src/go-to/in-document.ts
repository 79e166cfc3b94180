import type { ListedDocument } from '../edition/lists.ts'
import { toPageAddress } from '../edition/page-address.ts'
import { toAdvice } from '../edition/permalink-advice.ts'
import { pageBreakId } from '../tree/ids.ts'
import type { Asked } from './asked.ts'
import type { Answer, Edition, Offer } from './offer.ts'

/**
 * Find a place in a document: a unit, else a printed page, else the document.
 *
 * @param asked
 *   Place.
 * @param volume
 *   Id of the volume.
 * @param document
 *   Document.
 * @param edition
 *   What is loaded only for a unit.
 */
export async function findInDocument(
  asked: Pick<Asked, 'unit' | 'fragment' | 'page'>,
  volume: string,
  document: ListedDocument,
  edition: Edition,
): Promise<Answer> {
  const { unit, fragment, page } = asked
  const path = `${volume}/${document.id}`
  const name = toName(document)
  const whole = toOffer('', '')
  if (fragment) {
    const [id = ''] = fragment.split(':~:')
    const found = (await edition.places(path)).get(id)
    return { said: '', offers: [toOffer(fragment, found ?? (id && `#${id}`))] }
  }
  if (unit !== undefined) return findUnit(unit, await edition.places(path))
  if (page === undefined) return { said: '', offers: [whole] }
  const label = document.breaks?.find((each) => isSame(each, page))
  if (label !== undefined)
    return { said: '', offers: [toOffer(pageBreakId(label), `page ${label}`)] }
  if (document.pages && isSame(document.pages.first, page)) return { said: '', offers: [whole] }
  return { said: `${name} does not stand on page ${page}.`, offers: [{ ...whole, is: 'near' }] }

  function toOffer(fragment: string, place: string, is: Offer['is'] = 'asked'): Offer {
    const called = place.charAt(0).toLowerCase() + place.slice(1)
    return {
      href: toPageAddress(path, fragment),
      name: called === '' ? name : `${name}, ${called}`,
      ...(document.number !== undefined && { title: document.title }),
      is,
    }
  }

  function findUnit(unit: string, places: ReadonlyMap<string, string>): Answer {
    const found = [...places].filter(([, place]) => isCalled(place, unit))
    if (found.length > 0)
      return { said: '', offers: found.map(([id, place]) => toOffer(id, place)) }
    const advice = toAdvice(toId(unit), places)
    const said = `${name} has no ${unit}${advice ? `, but ${advice.has}` : ''}.`
    const nearest = advice && toOffer(advice.nearest, places.get(advice.nearest) ?? '', 'near')
    return { said, offers: [nearest ?? { ...whole, is: 'near' }] }
  }
}

/** What a document is called: `Document 162`, or its title where it has no number. */
export function toName({ number, title }: ListedDocument): string {
  return number === undefined ? title : `Document ${number}`
}

/** Whether two labels are of one page: `xv` and `XV`. */
export function isSame(label: string, other: string): boolean {
  return label.toLowerCase() === other.toLowerCase()
}

/** Pages at the end of a locator: `, p. 367`, `, pp. 366–367`; not those of `Paragraph 2`. */
const pages = /, pp?\. [^,]*$/

/** Whether a place is called so: `Paragraph 2, point 3, p. 367` is a `point 3`. */
function isCalled(place: string, unit: string): boolean {
  const name = place.replace(pages, '').toLowerCase()
  return name === unit || name.endsWith(`, ${unit}`)
}

/** `paragraph ` of `paragraph 4`, and how ids say it. */
const words = [
  [/^paragraph /, 'p'],
  [/^note /, 'fn'],
  [/^point /, 'point'],
  [/, list /, '.l'],
  [/, point /, '.'],
] as const

/** The id that a unit would have, for advice: `p4.9` for `paragraph 4, point 9`. */
function toId(unit: string): string {
  return words.reduce((id, [word, short]) => id.replace(word, short), unit)
}
