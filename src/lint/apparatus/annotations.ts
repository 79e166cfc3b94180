import type { Participant } from '../../tree/nodes.ts'
import { type FindEntry, type FoundEntry, kindOf } from '../../tree/register.ts'
import type { StandOffAnnotation } from '../../tree/stand-off.ts'
import type { DocumentData } from '../../tree/nodes.ts'
import type { Problem } from '../../messages/problem.ts'
import { shareWord } from '../../tree/share-word.ts'

/**
 * Check that annotated names refer to the right people, places and terms, which a link checker cannot do.
 *
 * @param document
 *   Document with its annotations.
 * @param find
 *   Looks up the entries to which the annotations refer.
 */
export function checkAnnotations(document: DocumentData, find: FindEntry): Array<Problem> {
  const { annotations = [], supplied, volume } = document
  const participants = supplied.participants ?? []
  return [
    ...annotations.flatMap((annotation) => [
      ...checkTarget(annotation, find),
      ...checkParticipant(annotation, participants, find),
    ]),
    ...participants.flatMap((participant) => checkOffice(participant, volume, find)),
  ]
}

/** Check that a name refers to an entry of the same kind, and has a word in common with one of its names. */
function checkTarget(
  { body, anchor, position }: StandOffAnnotation,
  find: FindEntry,
): Array<Problem> {
  if (body.type === 'note') return []
  const entry = find(body.ref)
  const kind = kindOf[body.type]
  if (entry?.kind !== kind) {
    const reason = `Unexpected ${body.type} \`${body.ref}\`, expected a key in the register of ${kind}`
    return [{ ruleId: 'entry', reason, position }]
  }
  if ([entry.name, ...entry.names].some((name) => shareWord(anchor.quote, name))) return []
  const reason = `Unexpected quote \`${anchor.quote}\` for \`${body.ref}\`, expected a word of ${quoteNames(entry)}`
  return [{ ruleId: 'name', reason, position }]
}

/** Check that a person named in a conversation takes part in it, or is annotated as `mentioned`. */
function checkParticipant(
  { body, anchor, mentioned, position }: StandOffAnnotation,
  participants: ReadonlyArray<Participant>,
  find: FindEntry,
): Array<Problem> {
  if (body.type !== 'person' || mentioned === true || participants.length < 2) return []
  const key = find(body.ref)?.key
  const takesPart = participants.some(
    ({ person }) => person !== undefined && find(person)?.key === key,
  )
  if (takesPart) return []
  const keys = participants.flatMap((participant) => participant.person ?? [])
  const expected = quoteAll([...keys, 'mentioned: true'])
  const reason = `Unexpected person \`${body.ref}\` for \`${anchor.quote}\`, who is not a participant, expected one of ${expected}`
  return [{ ruleId: 'participant', reason, position }]
}

/** Check that a participant has an office that the volume gives. */
function checkOffice(
  { person, office, name, position }: Participant,
  volume: string,
  find: FindEntry,
): Array<Problem> {
  if (person === undefined) return []
  const entry: FoundEntry | undefined = find(person)
  if (entry?.kind !== 'people') {
    const reason = `Unexpected person \`${person}\`, expected a key in the register of people`
    return [{ ruleId: 'entry', reason, position }]
  }
  if (![entry.name, ...entry.names].some((entryName) => shareWord(entryName, name))) {
    const reason = `Unexpected participant \`${name}\` as \`${person}\`, expected a word of ${quoteNames(entry)}`
    return [{ ruleId: 'name', reason, position }]
  }
  const offices = (entry.offices ?? []).filter((candidate) => candidate.volume === volume)
  if (office === undefined || offices.length === 0) return []
  if (offices.some(({ text }) => text === office)) return []
  const given = quoteAll(offices.map(({ text }) => text))
  const reason = `Unexpected office \`${office}\` of \`${person}\`, expected an office in ${volume}: ${given}`
  return [{ ruleId: 'office', reason, position }]
}

function quoteNames({ name, names }: FoundEntry): string {
  return quoteAll([...new Set([name, ...names])])
}

function quoteAll(values: ReadonlyArray<string>): string {
  return values.map((value) => `\`${value}\``).join(', ')
}
