import type { Participant } from '../../tree/nodes.ts'
import { findChildren, findElements, toContent } from './content.ts'
import { findHeaderDate, formatDay, type HeaderDate } from './header-dates.ts'
import { findNames, toName } from './header-names.ts'
import type { XmlElement } from './xml-tree.ts'

/** What a `correspDesc` says of a letter. */
export interface Correspondence {
  /** Senders, then recipients. */
  participants: Array<Pick<Participant, 'role' | 'name' | 'place'>>
  /** When it was sent. */
  date?: HeaderDate
  /** Where it was sent. */
  place?: string
}

/** Values of `correspAction@type`, and the roles of those that it names. */
const roles = [
  { type: 'sent', role: 'from' },
  { type: 'received', role: 'to' },
] as const

/** Elements of the places in a `correspAction`. */
const placeElements = ['placeName', 'settlement'] as const

/** Read a `correspDesc`. */
export function toCorrespondence(description: XmlElement): Correspondence {
  const actions = findElements(description, 'correspAction')
  const correspondence: Correspondence = { participants: [] }
  for (const { type, role } of roles) {
    for (const action of actions.filter(({ attributes }) => attributes['type'] === type)) {
      const place = toPlace(action)
      const names = new Set(
        findNames(action)
          .filter((name) => name !== action)
          .map(toName),
      )
      for (const name of names) {
        correspondence.participants.push({ role, name, ...(place !== undefined && { place }) })
      }
      if (role !== 'from') continue
      const date = findHeaderDate(action)
      if (date) correspondence.date ??= date
      if (place !== undefined) correspondence.place ??= place
    }
  }
  return correspondence
}

/**
 * Write the title of a letter from its correspondents and its date.
 *
 * @returns
 *   `Paolo Berti to Ada Marin, 4 May 1921`; empty where nobody is known.
 */
export function toLetterTitle({ participants, date }: Correspondence): string {
  const [from, to] = roles.map(({ role }) =>
    new Intl.ListFormat('en').format(
      participants.filter((one) => one.role === role).map(({ name }) => name),
    ),
  )
  if (!from && !to) return ''
  const parties = from ? `${from}${to ? ` to ${to}` : ''}` : `To ${to}`
  const day = date?.when === undefined ? date?.text : formatDay(date.when)
  return day === undefined ? parties : `${parties}, ${day}`
}

function toPlace(action: XmlElement): string | undefined {
  const [first] = placeElements.flatMap((name) => findChildren(action, name).map(toContent))
  return first === '' ? undefined : first
}
