import type { Participant } from '../../tree/nodes.ts'
import { type Find, type Found, kindOf } from '../../tree/register.ts'
import type { StandOffAnnotation } from '../../tree/stand-off.ts'
import type { DocumentData } from '../../tree/nodes.ts'
import type { Problem } from '../../messages/problem.ts'
import { shareWord } from '../../tree/share-word.ts'

/**
 * Check what a link checker cannot: that names lead to those whom they name.
 *
 * @param document
 *   Document with its annotations.
 * @param find
 *   Looks up the entries that the annotations lead to.
 */
export function checkAnnotations(document: DocumentData, find: Find): Array<Problem> {
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

/** A name leads to an entry of its kind, and shares a word with one of that entry's names. */
function checkTarget({ body, anchor, position }: StandOffAnnotation, find: Find): Array<Problem> {
  if (body.type === 'note') return []
  const entry = find(body.ref)
  const kind = kindOf[body.type]
  if (entry?.kind !== kind) {
    const reason = `Unexpected ${body.type} \`${body.ref}\`, expected a key in the register of ${kind}`
    return [{ ruleId: 'entry', reason, position }]
  }
  if ([entry.name, ...entry.names].some((name) => shareWord(anchor.quote, name))) return []
  const reason = `Unexpected \`${anchor.quote}\` for ${entry.name}, expected one of the names ${quoteAll(entry.names)}`
  return [{ ruleId: 'name', reason, position }]
}

/** Who is named in a conversation takes part in it, or the annotation says that he is only mentioned. */
function checkParticipant(
  { body, anchor, mentioned, position }: StandOffAnnotation,
  participants: ReadonlyArray<Participant>,
  find: Find,
): Array<Problem> {
  if (body.type !== 'person' || mentioned === true || participants.length < 2) return []
  const key = find(body.ref)?.key
  const takesPart = participants.some(
    ({ person }) => person !== undefined && find(person)?.key === key,
  )
  if (takesPart) return []
  const names = quoteAll(participants.map((one) => one.person ?? one.name))
  const reason = `Unexpected \`${anchor.quote}\` as ${body.ref}, who takes no part in the conversation, expected one of ${names}, or \`mentioned: true\``
  return [{ ruleId: 'participant', reason, position }]
}

/** A participant has the office that the volume gives him. */
function checkOffice(
  { person, office, name }: Participant,
  volume: string,
  find: Find,
): Array<Problem> {
  if (person === undefined) return []
  const entry: Found | undefined = find(person)
  if (entry?.kind !== 'people') {
    const reason = `Unexpected person \`${person}\`, expected a key in the register of people`
    return [{ ruleId: 'entry', reason }]
  }
  if (![entry.name, ...entry.names].some((one) => shareWord(one, name))) {
    const reason = `Unexpected participant \`${name}\` as ${person}, expected one of the names ${quoteAll(entry.names)}`
    return [{ ruleId: 'name', reason }]
  }
  const offices = (entry.offices ?? []).filter((one) => one.volume === volume)
  if (office === undefined || offices.length === 0) return []
  if (offices.some((one) => one.text === office)) return []
  const given = quoteAll(offices.map((one) => one.text))
  const reason = `Unexpected office \`${office}\` of ${name}, expected the one that ${volume} gives: ${given}`
  return [{ ruleId: 'office', reason }]
}

function quoteAll(values: ReadonlyArray<string>): string {
  return values.map((value) => `\`${value}\``).join(', ')
}
