import type { Participant } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'

/** Participants with one role. */
export interface Party<Person> {
  /** Name of the role: `From`, or as the editor writes it: `secretary`. */
  name: string
  people: Array<Person>
}

/** The roles that have a meaning, in their order. */
const known = ['from', 'to', 'present'] as const

/** Group participants by role: senders, receivers, those present, then other roles in the order of the sidecar. */
export function groupParticipants<Person extends Pick<Participant, 'role'>>(
  participants: ReadonlyArray<Person>,
  { roles: names }: Pick<Words['document'], 'roles'>,
): Array<Party<Person>> {
  const groups = Map.groupBy(participants, ({ role }) => role)
  const roles = new Set([...known, ...groups.keys()])
  return [...roles].flatMap((role) => {
    const people = groups.get(role) ?? []
    return people.length > 0 ? [{ name: isKnown(role) ? names[role] : role, people }] : []
  })
}

function isKnown(role: string): role is (typeof known)[number] {
  return known.some((one) => one === role)
}
