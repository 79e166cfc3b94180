import { toAdvice } from '../../edition/permalink-advice.ts'
import { places, toName } from './places.ts'

/**
 * Say what there is instead of a place that the document does not have, and lead to the nearest.
 *
 * @param id
 *   What the address asks for.
 * @returns
 *   Text and a link; nothing where the page has no places.
 */
export function advise(id: string): Array<string | Node> {
  const elements = document.querySelectorAll<HTMLElement>(`.document :is(${places})`)
  const names = new Map(Array.from(elements, (place) => [place.id, toName(place)]))
  const advice = toAdvice(id, names)
  if (!advice) return []
  const link = document.createElement('a')
  link.href = `#${advice.nearest}`
  link.textContent = names.get(advice.nearest) ?? ''
  return [
    `“#${id}” names nothing in this document, which has ${advice.has}. Go to `,
    link,
    ', or read from here.',
  ]
}
