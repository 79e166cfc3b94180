import type { Text } from '../../tree/nodes.ts'
import { toBare } from './bare.ts'
import { fromDateline } from './dateline.ts'
import {
  hasInitials,
  isClearSignature,
  isName,
  isNames,
  isOffice,
  isSignature,
  longestName,
} from './names.ts'
import { isValediction } from './valedictions.ts'

/** Maximum number of lines of a signature: name, office and place. */
const longestClose = 3

/** Maximum number of lines below a signature. */
const longestBelow = 5

/** Lines that may be below a signature: for copies, of the addressee, of what is enclosed: `cc: Mr. Moyers`. */
const below =
  /^(?:b?cc?:|Cop(?:y|ies) to\b|(?:The )?(?:Right )?Hon(?:[.,]|orable)\s|(?:His|Her|Their) (?:\p{Lu}\p{L}+ ){0,2}(?:Excellenc|Highness|Majest)|(?:Mr|Messrs|Mrs)[.] |(?:Sir|Señor|Monsieur|Herrn|Lord) \p{Lu}|(?:To|An) (?:the|den|die|His|Her|Seine|Ihre) |(?:Al |A )?(?:Excmo|Exmo|Ilmo)[.] |A (?:S[.] ?E[.]|Son Excellence|Sua Eccellenza|Monsieur) |S[.] ?E[.] |Number of |[[(]?[EI]nclosures?\b|P[.] ?S[.]|Approved\b|For the |\[The |[(][^()]{1,150}[)]$)/iu

/** `Carl Schurz, Esq., &c.`: an addressee. */
const addressee = /, Esq(?:uire)?\b|&c[.]|, etc[.]/

/** `[SEAL.]`, `L. S.`: the seal beside a name. */
const seal = /^[[(]?(?:seal\b[^[\]]{0,80}|L[.] ?S[.])[\])]?[.]?$/i

/**
 * Find the signatures of a text: the name at its end, with the office and the place on the lines below it, and the
 * names below a valediction or beside a seal. After a valediction a name may end with a full stop. Lines for copies and
 * the addressee may follow.
 *
 * ```
 * > | Robert S. McNamara
 *     ^^^^^^^^^^^^^^^^^^
 * > | Secretary of Defense
 *     ^^^^^^^^^^^^^^^^^^^^
 * > | cc: Mr. Moyers
 * ```
 *
 * @param body
 *   Lines of the text.
 * @param head
 *   Title or head of the text.
 * @returns
 *   Lines of the signatures; none if there is no signature.
 */
export function findSignatures(body: ReadonlyArray<Text>, head = ''): Array<Text> {
  const found = new Set<Text>(body.flatMap((_, index) => findBelowValediction(body, index)))
  for (const line of findBesideSeals(body)) found.add(line)
  for (const line of body.filter(isAlone)) found.add(line)
  let last = body.length - 1
  while (last > 0 && body.length - last <= longestBelow && isBelow(body[last])) last--
  const end = body[last]
  if (end && !found.has(end) && !hasEnded(body, last, found)) {
    for (const line of findName(body, last, head)) found.add(line)
  }
  return body.filter((line) => found.has(line))

  function isAlone(line: Text, index: number): boolean {
    if (index < 2 || !isClearSignature(toBare(line.value), head) || isBelow(line)) return false
    const [above, next] = [body[index - 1], body[index + 1]]
    const isInList = [above, next].some(
      (other) => other && isClearSignature(toBare(other.value), head),
    )
    return above !== undefined && !found.has(above) && !isInList
  }
}

/** Whether a signature has ended the text, so that a line below it is no other. */
function hasEnded(body: ReadonlyArray<Text>, last: number, found: ReadonlySet<Text>): boolean {
  return body.slice(Math.max(0, last - 1), last).some((line) => found.has(line))
}

/** Whether a valediction and a name are directly above a line. */
export function isClosed(body: ReadonlyArray<Text>, index: number): boolean {
  const above = body.slice(Math.max(0, index - longestBelow), index)
  return above.some((_, start) => {
    const close = findBelowValediction(above, start)
    return close.length > 0 && above.slice(start + 1 + close.length).every(isBelow)
  })
}

/** Find the lines of names directly below a valediction. */
function findBelowValediction(body: ReadonlyArray<Text>, index: number): Array<Text> {
  const [line, name] = [body[index], body[index + 1]]
  if (!line || !name || name.value.length > longestName) return []
  if (!beginsWithName(toBare(name.value)) || !isValediction(toBare(line.value))) return []
  const close: Array<Text> = []
  for (const next of body.slice(index + 1, index + 1 + longestClose)) {
    const value = toBare(next.value)
    if (!beginsWithName(value) || isBelow(next)) break
    if (close.length > 0 && !isNames(value)) break
    if (close.length > 0 && !isBelowName(value)) break
    if (close.length > 0 && next !== body.at(-1) && !isOffice(value)) break
    close.push(next)
  }
  return close
}

/** Whether a line begins with a name, up to the first comma: `Carl Schurz, Esq., &c.` */
function beginsWithName(line: string): boolean {
  const comma = line.indexOf(', ')
  return isNames(comma < 0 ? line : line.slice(0, comma))
}

/** Find names above or below a seal. */
function findBesideSeals(body: ReadonlyArray<Text>): Array<Text> {
  const found: Array<Text> = []
  for (let index = 0; index < body.length; index++) {
    if (!seal.test(body[index]?.value ?? '')) continue
    const above = body[index - 1]
    const next = body[index + 1]
    for (const line of [above, next]) {
      const name = toBare(line?.value ?? '')
      if (line && !isBelow(line) && name.includes(' ') && isNames(name)) found.push(line)
    }
  }
  return found
}

/** Find the name in the last line, or above the lines of its office and place. */
function findName(body: ReadonlyArray<Text>, index: number, head: string): Array<Text> {
  const [first, before, last] = [body[index - 2], body[index - 1], body[index]]
  if (!last || index < 1 || !isSignature(toBare(last.value), head)) return []
  if (before && index > 1 && isHolder(before, last)) return [before, last]
  return first && before && index > 2 && isHolder(first, before) ? [first, before, last] : [last]
}

/** Whether a line may be the office or place below a name, and not an addressee: `The Attorney-General`, `Capt. J. K. Poe`. */
function isBelowName(line: string): boolean {
  return !/^The /.test(line) && !hasInitials(line)
}

/** Whether a line is a name with its office on the line below. */
function isHolder(line: Text, below: Text): boolean {
  const title = toBare(below.value)
  return isOffice(title) && isSignature(title) && isName(toBare(line.value))
}

/** Whether a line may be below a signature: copies, addressee, seal, place and date. */
function isBelow(line: Text | undefined): boolean {
  if (!line || line.value.length > 200) return false
  const { value } = line
  return (
    below.test(value) ||
    addressee.test(value) ||
    seal.test(value) ||
    fromDateline(value) !== undefined
  )
}
