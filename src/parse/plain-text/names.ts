import { choice } from './patterns.ts'
import { isValediction } from './valedictions.ts'

/** Maximum length of a name with its office (UTF-16 code units). */
export const longestName = 140

/** Small words in names and offices. */
const small =
  /^(?:a|ad|al|and|at|d[aeo]|dos|de[bB]|de[lnr]?|di|du|e|el|for|in|interim|la|las|le|los|of|on|the|to|und|v[.]|van|von|vom|y|zu|&)$/

/** ` said`, ` went`: a word that is in no name, for a quick test; not ` interim`. */
const sentence = / (?!interim)\p{Ll}{4}/u

/** `Taylor`, `McG.`, `(Signed)`, `[name`, `d’Affaires`, `/s/`; not `said` or `1965`. */
const nameWord =
  /^[“‘([/]*(?:[\p{Lu}][\p{L}.,’'´[\]()/-]*|(?:d|l)[’']\p{Lu}\p{L}*[.,]?|s\/|\d(?:st|nd|rd|th))[)\]”’/,.]*$/u

/** `rh`: initials in small letters. */
const smallInitials = /^\p{Ll}{2,3}$/u

/** Text that may be before the name: `For the Secretary of State: `, `Sincerely yours, `, `[signed] `, `Gez. `. */
const closing =
  /^(?:(?:For|By direction of) the [^:]{1,60}: |(?:Sincerely|Respectfully|Faithfully|Cordially)[^,:]{0,20}, |[[(]?(?:signed|sgd[.]?|gez[.]?|signé|firmado|firmato)[\])]?:? )/i

/** The colon that shortens a first name: `Th: Jefferson`, `Go: Washington`; not `Sam: No.`, which is said by Sam. */
const colon =
  /:(?<=^(?:Th|Tho|Thos|Go|Geo|Jos|Jno|Wm|Willm|Chas|Ja|Jas|Benj|Benjn|Saml|Robt|Richd|Edm|Edwd|Alexr|Danl|Nath|Nathl|Fran|Fras|Hen|Nich|Andr|Arth|Jona|Matth|Steph):) ?(?=\p{Lu})/u

/** `[File copy not signed]` instead of a name; not `[Here follows …]`. */
const unsigned = /^\[[^\]]*\b(?:signed|signature|initialed)\b[^\]]*\]$/i

/** `Secretary of Defense`: an office, on the line below a name. */
const office =
  /(?<!\p{L})(?:(?:Under )?Secretary|Ambassador|Director|Chairman|President|Minister|Counselor|Assistant|Adviser|Chief|Commander|Commanding|Representative|Consul|Vice-Consul|Charg[eé]|General|Major|Colonel|Admiral|Captain|Attorney(?:-General)?|Administrator|Officer|Superintendent|Clerk|Sheriff|Marshal|Governor|Envoy|Commissioner|Agent|Deputy|Judge|Justice|Notary|Mayor|Prefect|Lieutenant|Proctor|Inspector|Gesandter|Botschafter|Ministre|Ministro|Secrétaire|Secretario|Segretario)(?!\p{L})/u

/** `Robert S. McNamara`, `R.W. Komer`: a name of two words or more, or of initials and a word. */
const fullName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.,’'-]*){1,4}$/u

/** `B. J. de Cologan.`, `GEO. S. BOUTWELL`: a name with an initial; not `Washington, D. C.` */
const initials = /(?<![\p{L}.])\p{Lu}[.] ?(?:\p{L}+ )?\p{Lu}[\p{L}’'.-]/u

/** `ADAM BENSON.`; not `Adam Benson.` or `SUMMARY.` */
const capitals = /^[\p{Lu}’'.-]{1,30}(?: [\p{Lu}’'.-]{1,30}){1,6}[.]$/u

/** Lines in the place of a signature that are not signatures. */
const noSignature =
  /^\[?(?:Attachment|Enclosure|Inclosure|Annex|Tab|Appendix|Here follow|Omitted|End|Part|Comment|Recommendation|Conclusion|Cop(?:y|ies)|Translation|Extracts?|Telegram|Paraphrase|Private|Official|(?:Top )?Secret|Confidential|Unclassified)\b/i

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
 * @param head
 *   Title and head of the document: a name in it needs no other evidence.
 */
export function isSignature(line: string, head = ''): boolean {
  return (
    isNames(line) &&
    (isInitials(line) || !isSentence(line.replace(closing, '')) || isSigned(line, head))
  )
}

/** Whether the words of a line are names and offices, with or without a full stop at the end. */
export function isNames(line: string): boolean {
  if (line.length > longestName) return false
  if (isInitials(line)) return true
  const names = line.replace(closing, '').replace(colon, '. ')
  if (/[:;?!]/.test(names) || sentence.test(names)) return false
  if (noSignature.test(line) || choice.test(line)) return false
  const words = names.split(/\s+/)
  return words.every((word) => nameWord.test(word) || small.test(word)) && !isValediction(line)
}

/**
 * Determine whether a line is a signature wherever it is: a name in capitals that has initials or is in the head, or a
 * name with initials and an office: `ADAM BENSON.`, `L. B. Moseley, Clerk.`
 */
export function isClearSignature(line: string, head: string): boolean {
  if (!line.endsWith('.') || !isNames(line)) return false
  if (capitals.test(line)) return isNamed(line.slice(0, -1), head) || initials.test(line)
  const [name = '', ...rest] = line.split(', ')
  return initials.test(name) && !office.test(name) && office.test(rest.join(', '))
}

/** Whether a line has a name with initials: `Capt. J. K. Poe`. */
export function hasInitials(line: string): boolean {
  return initials.test(line)
}

/** Whether the words of a line are an office: `Minister of Foreign Affairs.` */
export function isOffice(line: string): boolean {
  return office.test(line) && isNames(line)
}

/** Whether a line is a name without an office. */
export function isName(line: string): boolean {
  return fullName.test(line) && !office.test(line) && /\p{Ll}/u.test(line) && isSignature(line)
}

function isInitials(line: string): boolean {
  return smallInitials.test(line) || unsigned.test(line)
}

/** Whether a line ends like a sentence: `Quat Is Gone.`; not `McG. B.` or `Joseph A. Califano, Jr.` */
function isSentence(line: string): boolean {
  return /\p{Ll}{3}[.]$/u.test(line) && !/\b(?:Esq|Gen|Col|Capt|Adm)[.]$/.test(line)
}

/** Whether a name ends with a full stop: `H. A. Taylor, Assistant Secretary.`, `Sherman.` if the head names him. */
function isSigned(line: string, head: string): boolean {
  const [name = '', ...rest] = line.replace(/[.]$/, '').split(', ')
  if (office.test(name)) return false
  if (initials.test(name)) return true
  if (rest.length > 0 && office.test(rest.join(', '))) return true
  const last = name.split(' ').at(-1) ?? ''
  return last.length > 2 && isNamed(last, head)
}

/** Whether a text has a name, regardless of case. */
function isNamed(name: string, text: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}’'-]+/gu, ' ')} `.includes(
    ` ${name.toLowerCase()} `,
  )
}
