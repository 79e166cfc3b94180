import { toShortName } from '../edition/display/short-name.ts'
import { adviseOnFragment, type Places } from '../edition/places/permalink-advice.ts'
import { footnoteDefinitionId } from '../tree/ids.ts'
import { writeLocator } from '../tree/locator-words.ts'
import type { Answer } from './offer.ts'
import { type Target, toOffer } from './place-offers.ts'

/** The beginning of a text directive in a fragment: `:~:` of `p1.3:~:text=overrun`. */
const directiveStart = ':~:'

/** Divide a fragment into the id and the text directive, with its sign. */
export function divideFragment(fragment = ''): [id: string, directive: string] {
  const at = fragment.indexOf(directiveStart)
  return at < 0 ? [fragment, ''] : [fragment.slice(0, at), fragment.slice(at)]
}

/** The reference to a note: `fnref1`, `fnref1-2`; not `fn1`. */
const reference = /^fnref(?<label>.+?)(?:-\d+)?$/

/** Ids of a page that are no places of the text: of the explanations of names and readings, and of lists of references. */
const ofPage = /^(?:g-|reading\d|referred-)/

/**
 * Find the place of a fragment in a document.
 *
 * @returns
 *   The address as it is, which the page of the document may know: a place that has moved leads on. The answer says if the
 *   document has no such place.
 */
export function findFragment(fragment: string, places: Places, target: Target): Answer {
  const { words } = target
  const [id] = divideFragment(fragment)
  const found = places.get(id)
  const note = reference.exec(id)?.groups?.['label']
  const isKnown =
    id === '' ||
    places.size === 0 ||
    ofPage.test(id) ||
    (note !== undefined && places.has(footnoteDefinitionId(note)))
  if (found)
    return {
      message: '',
      offers: [toOffer(target, fragment, writeLocator(found, 'running', words.places))],
    }
  if (isKnown) return { message: '', offers: [toOffer(target, fragment, id && `#${id}`)] }
  const name = toShortName(target.document, words.places)
  const has = adviseOnFragment(id, places, words.places)?.has
  return {
    message: words.goTo.documentHasNot(name, words.goTo.fragment(id), has),
    offers: [{ ...toOffer(target, fragment), is: 'near' }],
  }
}
