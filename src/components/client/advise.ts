import { adviseOnFragment } from '../../edition/places/permalink-advice.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import { notice } from '#words/notice.ts'
import { places as placeWords } from '#words/places.ts'
import { readLocator } from './locators.ts'
import { places } from './places.ts'

/**
 * Describe the alternatives to a place that the document does not have, and link to the nearest.
 *
 * @param id
 *   Id in the fragment of the address.
 * @returns
 *   Text and a link; empty where the page has no places.
 */
export function advise(id: string): Array<string | Node> {
  const elements = document.querySelectorAll<HTMLElement>(`.document :is(${places})`)
  const locators = new Map(
    [...elements].flatMap((place) => {
      const locator = readLocator(place)
      return locator ? [[place.id, locator]] : []
    }),
  )
  const advice = adviseOnFragment(id, locators, placeWords)
  const nearest = advice && locators.get(advice.nearest)
  if (!nearest) return []
  const link = document.createElement('a')
  link.href = `#${advice.nearest}`
  link.textContent = writeLocator(nearest, 'name', placeWords)
  return notice.isMissing<Node>(id, advice.has, link)
}
