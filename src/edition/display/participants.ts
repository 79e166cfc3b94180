import type { Participant } from '../../tree/nodes.ts'

/** Participants with one role. */
export interface Party<Person> {
  /** Name of the role: `From`, or as the editor writes it: `secretary`. */
  name: string
  people: Array<Person>
}

/** Names of the roles that have a meaning, in their order. */
const roleNames = new Map([
  ['from', 'From'],
  ['to', 'To'],
  ['present', 'Present'],
])

/** Group participants by role: senders, receivers, those present, then other roles in the order of the sidecar. */
export function groupParticipants<Person extends Pick<Participant, 'role'>>(
  participants: ReadonlyArray<Person>,
): Array<Party<Person>> {
  const groups = Map.groupBy(participants, ({ role }) => role)
  const roles = new Set([...roleNames.keys(), ...groups.keys()])
  return [...roles].flatMap((role) => {
    const people = groups.get(role) ?? []
    return people.length > 0 ? [{ name: roleNames.get(role) ?? role, people }] : []
  })
}
