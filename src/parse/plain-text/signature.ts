import type { Text } from '../../tree/nodes.ts'
import { toBare } from './bare.ts'
import { choice } from './patterns.ts'

/** Maximum length of a signature (UTF-16 code units). */
const longestSignature = 110

/** Small words in names and offices. */
const small = /^(?:a|al|and|at|da|de|deB|der|di|du|el|for|in|la|le|of|on|the|to|van|von|y|&)$/

/** `Taylor`, `McG.`, `(Signed)`, `[name`, `d’Affaires`, `/s/`; not `said` or `1965`. */
const nameWord =
  /^[“‘([/]*(?:[\p{Lu}][\p{L}.,’'´[\]()/-]*|(?:d|l)[’']\p{Lu}\p{L}*[.,]?|s\/|\d(?:st|nd|rd|th))[)\]”’/,.]*$/u

/** `rh`: initials in small letters. */
const smallInitials = /^\p{Ll}{2,3}$/u

/** Text that may be before the name: `For the Secretary of State: `, `Sincerely yours, `, `[signed] `. */
const closing =
  /^(?:(?:For|By direction of) the [^:]{1,60}: |(?:Sincerely|Respectfully|Faithfully|Cordially)[^,:]{0,20}, |[[(](?:signed|sgd[.]?)[\])] )/

/** `[File copy not signed]` instead of a name; not `[Here follows …]`. */
const unsigned = /^\[[^\]]*\b(?:signed|signature|initialed)\b[^\]]*\]$/i

/** Lines that may be below a signature: `cc: Mr. Moyers`, `Hon. William H. Seward, Secretary of State.` */
const below = /^(?:b?cc?:|Cop(?:y|ies) to\b|(?:The )?Hon(?:[.]|orable)\s|His Excellency\b)/i

/** `Secretary of Defense`: an office, on the line below a name. */
const office =
  /\b(?:Secretary|Ambassador|Director|Chairman|President|Minister|Counselor|Assistant|Adviser|Chief|Commander|Commanding|Representative|Consul|Charg[eé]|General|Major|Colonel|Admiral|Captain|Attorney|Administrator|Officer)\b/

/** `Robert S. McNamara`, `R.W. Komer`: a name of two words or more, or of initials and a word. */
const fullName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.,’'-]*){1,4}$/u

/** Lines in the place of a signature that are not signatures. */
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

/** Maximum number of lines below a valediction: name, office and place. */
const longestClose = 3

/**
 * Find the signature: the name at the end of the body, with the office and the place on the lines below it. After a
 * valediction it may end with a full stop. Lines for copies and the addressee may follow.
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
 *   Index after the last line to search (default: the end of the body).
 * @returns
 *   Lines of the signature; none if there is no signature.
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

/** Find the lines of names between a valediction and the end of the body. */
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

/** Whether a line is a name with its office on the line below. */
function isHolder(line: Text, below: Text): boolean {
  const title = toBare(below.value)
  return office.test(title) && isSignature(title) && isName(toBare(line.value))
}

/**
 * Find the names in the middle of a body: above an attachment, and below the closing of a letter.
 * They look like headings but are paragraphs.
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
 * Determine whether the last line of a document is a signature.
 *
 * ```
 * > | Earle G. Wheeler Chairman Joint Chiefs of Staff
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param line
 *   Last line of the body, without the number of a note at its end.
 */
export function isSignature(line: string): boolean {
  if (line.length <= longestSignature && (smallInitials.test(line) || unsigned.test(line)))
    return true
  return isNames(line) && !isSentence(line.replace(closing, ''))
}

/** Whether the words of a line are names and offices, with or without a full stop at the end. */
function isNames(line: string): boolean {
  if (line.length > longestSignature || noSignature.test(line) || choice.test(line)) return false
  const names = line.replace(closing, '')
  if (/[:;?!]/.test(names)) return false
  return names.split(/\s+/).every((word) => nameWord.test(word) || small.test(word))
}

/** Whether a line ends like a sentence: `Quat Is Gone.`; not `McG. B.` or `Joseph A. Califano, Jr.` */
function isSentence(line: string): boolean {
  return /\p{Ll}{3}[.]$/u.test(line) && !/\b(?:Esq|Gen|Col|Capt|Adm)[.]$/.test(line)
}
