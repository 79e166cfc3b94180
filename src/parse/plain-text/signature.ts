import type { Text } from '../../tree/nodes.ts'
import { toBare } from './bare.ts'
import { choice } from './patterns.ts'

/** No signature is longer (UTF-16 code units). */
const longestSignature = 110

/** Small words in names and offices. */
const small = /^(?:a|al|and|at|da|de|deB|der|di|du|el|for|in|la|le|of|on|the|to|van|von|y|&)$/

/** `Taylor`, `McG.`, `(Signed)`, `[name`, `d’Affaires`, `/s/`; not `said` or `1965`. */
const nameWord =
  /^[“‘([/]*(?:[\p{Lu}][\p{L}.,’'´[\]()/-]*|(?:d|l)[’']\p{Lu}\p{L}*[.,]?|s\/|\d(?:st|nd|rd|th))[)\]”’/,.]*$/u

/** `rh`: initials in small letters. */
const smallInitials = /^\p{Ll}{2,3}$/u

/** `For the Secretary of State: `, `Sincerely yours, `, `[signed] `: what may stand before the name. */
const closing =
  /^(?:(?:For|By direction of) the [^:]{1,60}: |(?:Sincerely|Respectfully|Faithfully|Cordially)[^,:]{0,20}, |[[(](?:signed|sgd[.]?)[\])] )/

/** `[File copy not signed]` in the place of a name; not `[Here follows …]`. */
const unsigned = /^\[[^\]]*\b(?:signed|signature|initialed)\b[^\]]*\]$/i

/** `cc: Mr. Moyers`, `Hon. William H. Seward, Secretary of State.`: what may stand below a name. */
const below = /^(?:b?cc?:|Cop(?:y|ies) to\b|(?:The )?Hon(?:[.]|orable)\s|His Excellency\b)/i

/** `Secretary of Defense`: an office, which has a line below its holder's. */
const office =
  /\b(?:Secretary|Ambassador|Director|Chairman|President|Minister|Counselor|Assistant|Adviser|Chief|Commander|Commanding|Representative|Consul|Charg[eé]|General|Major|Colonel|Admiral|Captain|Attorney|Administrator|Officer)\b/

/** `Robert S. McNamara`, `R.W. Komer`: a name of two words or more, or of initials and a word. */
const fullName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.,’'-]*){1,4}$/u

/** Lines that stand where a signature does and are none. */
const noSignature =
  /^\[?(?:Attachment|Enclosure|Annex|Tab|Appendix|Here follow|Omitted|End|Part|Comment|Recommendation|Conclusion|Cop(?:y|ies)|(?:Top )?Secret|Confidential|Unclassified)\b/i

/** `Attachment`, `Tab A`, `[Enclosure 1]`: the line above what is attached; not `Attached is a list`. */
const attachment = /^\[?(?:Attachment|Enclosure|Inclosure|Annex|Tab|Appendix)\b.{0,30}$/i

/**
 * `Yours truly,`, `I am, sir, your obedient servant,`, `I have, etc.,`: the line above a name; not `Dear Mr.
 * President:`
 */
const valediction =
  /^(?:.{0,100}\b(?:yours(?: \p{L}{1,15}){0,2}|regards|submitted|servant)|Sincerely|Respectfully|I (?:am|have|remain), .{0,20}etc[.]),$/iu

/** Below a valediction stand the name, the office and the place at most (lines). */
const longestClose = 3

/**
 * Find the signature: the name that ends the body, with the office below it and the place below that. Below a
 * valediction it may end with a full stop. Who has a copy and who is written to may stand below.
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
 *   Lines of the body.
 * @param end
 *   Index behind the last line in question (default: all are).
 * @returns
 *   Lines.
 */
export function findSignature(body: ReadonlyArray<Text>, end = body.length): Array<Text> {
  let index = end - 1
  while (index > 0 && below.test(body[index]?.value ?? '')) index--
  const close = findClose(body, index)
  if (close.length > 0) return close
  const [first, before, last] = [body[index - 2], body[index - 1], body[index]]
  if (!last || index < 1 || !isSignature(toBare(last.value))) return []
  if (before && index > 1 && isHolder(before, last)) return [before, last]
  return first && before && index > 2 && isHolder(first, before) ? [first, before, last] : [last]
}

/** The lines of names between a valediction and the end of the body. */
function findClose(body: ReadonlyArray<Text>, last: number): Array<Text> {
  const close: Array<Text> = []
  for (let index = last; index > 0 && close.length < longestClose; index--) {
    const line = body[index]
    if (!line || !isNames(toBare(line.value))) return []
    close.unshift(line)
    if (isValediction(body[index - 1])) return close
  }
  return []
}

function isValediction(line: Text | undefined): boolean {
  return line !== undefined && line.value.endsWith(',') && valediction.test(line.value)
}

/** Whether a line is the name of who has the office in the line below. */
function isHolder(line: Text, below: Text): boolean {
  const title = toBare(below.value)
  return office.test(title) && isSignature(title) && isName(toBare(line.value))
}

/**
 * Find the names that stand in the middle of a body: above what is attached, and below the closing of a letter.
 * They are no headings, though they look so.
 */
export function findNames(body: ReadonlyArray<Text>): Array<Text> {
  const names: Array<Text> = []
  for (let index = 0; index < body.length; index++) {
    const [line, next] = [body[index], body[index + 1]]
    if (!line || line.value.length > longestSignature) continue
    if (attachment.test(line.value)) names.push(...findSignature(body, index))
    else if (isValediction(line) && next && isNames(toBare(next.value))) names.push(next)
  }
  return names
}

function isName(line: string): boolean {
  return fullName.test(line) && !office.test(line) && /\p{Ll}/u.test(line) && isSignature(line)
}

/**
 * Tell whether the last line of a document is the name of who signed it.
 *
 * ```
 * > | Earle G. Wheeler Chairman Joint Chiefs of Staff
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param line
 *   Last line of the body, without the number of a note that it may end with.
 */
export function isSignature(line: string): boolean {
  if (line.length <= longestSignature && (smallInitials.test(line) || unsigned.test(line)))
    return true
  return isNames(line) && !isSentence(line.replace(closing, ''))
}

/** Whether the words of a line are those of names and offices, be it with a full stop behind them. */
function isNames(line: string): boolean {
  if (line.length > longestSignature || noSignature.test(line) || choice.test(line)) return false
  const names = line.replace(closing, '')
  if (/[:;?!]/.test(names)) return false
  return names.split(/\s+/).every((word) => nameWord.test(word) || small.test(word))
}

/** `Quat Is Gone.` ends as a sentence does; `McG. B.` and `Joseph A. Califano, Jr.` do not. */
function isSentence(line: string): boolean {
  return /\p{Ll}{3}[.]$/u.test(line) && !/\b(?:Esq|Gen|Col|Capt|Adm)[.]$/.test(line)
}
