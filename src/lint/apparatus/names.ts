import { isFileClass } from '../../tree/file-class.ts'
import type { PersonName, Root, Term } from '../../tree/nodes.ts'
import { type FindEntry, mayName } from '../../tree/register.ts'
import { toText } from '../../tree/to-text.ts'
import { walk } from '../../tree/walk.ts'
import type { Problem } from '../../messages/problem.ts'

/** `Y`, `SB`: a clerk's initials for somebody who takes part in a conversation. */
const initials = /^\p{Lu}{1,2}$/u

/** A name or term with a suspicious reference. */
interface Suspect {
  ruleId: 'tei-name' | 'tei-participant'
  /** `name`, `initial` */
  what: string
  node: PersonName | Term
  /** What was expected. */
  expected: string
}

/**
 * Check that the names and terms that a volume marks up refer to the right entries.
 *
 * @param trees
 *   Documents of the volume, before their names are linked.
 * @param find
 *   Looks up an entry by its key in the volume: `p_YCW1`.
 * @param misdirected
 *   Printed texts of the aliases in its lists that refer to the wrong entry, by key.
 * @returns
 *   A warning for each pair of name and key, at its first occurrence, with a count.
 */
export function checkNames(
  trees: Iterable<Root>,
  find: FindEntry,
  misdirected: ReadonlyMap<string, string>,
): Array<Problem> {
  const problems = new Map<string, Suspect & { count: number }>()
  for (const tree of trees) {
    const participants = findParticipants(tree, find)
    walk(tree, (node, ancestors) => {
      if (node.type !== 'personName' && node.type !== 'term') return
      const suspect =
        node.type === 'term' && isFileClass(node, ancestors.at(-1))
          ? toFileSuspect(node)
          : toSuspect(node, find, misdirected, participants)
      if (suspect === undefined) return
      const key = `${suspect.ruleId} ${toText(node)} ${node.ref}`
      const known = problems.get(key)
      if (known) known.count++
      else problems.set(key, { ...suspect, count: 1 })
    })
  }
  return [...problems.values()].map(({ ruleId, what, node, expected, count }) => {
    const times = count === 1 ? 'once' : `${count} times, here first`
    const reason = `Unexpected ${what} \`${toText(node)}\` as \`#${node.ref}\` (${times}), expected ${expected}`
    return { ruleId, reason, position: node.position }
  })
}

function toSuspect(
  node: PersonName | Term,
  find: FindEntry,
  misdirected: ReadonlyMap<string, string>,
  participants: ReadonlySet<string>,
): Suspect | undefined {
  if (node.ref === undefined) return undefined
  const text = toText(node)
  const printed = misdirected.get(node.ref)
  if (printed !== undefined) {
    const expected = `another entry than “${printed}”, which refers to the wrong one`
    return { ruleId: 'tei-name', what: 'name', node, expected }
  }
  const entry = find(node.ref)
  if (entry === undefined) return undefined
  if (!mayName(text, entry)) {
    const expected = `a name that shares a word with ${entry.sort}`
    return { ruleId: 'tei-name', what: 'name', node, expected }
  }
  if (node.type !== 'personName' || participants.size < 2) return undefined
  if (!initials.test(text) || participants.has(entry.key)) return undefined
  const expected = 'a participant of the conversation'
  return { ruleId: 'tei-participant', what: 'initial', node, expected }
}

function toFileSuspect(node: Term): Suspect {
  return {
    ruleId: 'tei-name',
    what: 'term',
    node,
    expected: 'no link: here it is the class of a file',
  }
}

/** Find the keys of the persons in the heading of a conversation. */
function findParticipants(tree: Root, find: FindEntry): Set<string> {
  const keys = new Set<string>()
  const title = tree.children.find(({ type }) => type === 'title')
  if (title === undefined || !/\bConversation\b/.test(toText(title))) return keys
  walk(title, (node) => {
    if (node.type !== 'personName' || node.ref === undefined) return
    const key = find(node.ref)?.key
    if (key !== undefined) keys.add(key)
  })
  return keys
}
