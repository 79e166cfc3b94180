import { hasSeparator } from '../../conventions/separators.ts'
import { longestBare, toBare } from './bare.ts'
import { choice } from './patterns.ts'
import { isBareSalutation } from './salutations.ts'
import { isValediction } from './valedictions.ts'

/** Maximum length of a heading (UTF-16 code units). */
const longestHeading = 110

/** `I. `, `A. `, before the words of a heading; not `1. ` or `(1) `, which begin points. */
const ordinal = /^(?:[IVX]{1,5}|[A-Z])[.] /

/** `SUBJECT`, `TELEPHONE CALL TO AMB. YOST, USUN`; not `SNIE 10–3–65` or `A`. */
const capitals = /^[^\p{Ll}]+(?:\(as of [^)]*\))?$(?<=\p{Lu}{3}.*)/u

/** `JCSM–180–65`, `Embtel 2055`: numbers of papers, which are not headings; not `MARCH 16, 1:00 P.M.` */
const paperNumber = /\d[–—-]\d|\d{4}|^\d/

/** `said`, `(Yost)`: starts of lines that are not headings; not `SUBJECT`. */
const smallLetter = /^[\p{Ll}(]/u

/** `Dear Mr. President:`, `Sincerely yours,`, `For the Secretary:`: openings and closings of letters. */
const salutation = /^(?:My )?Dear |\b(?:yours|regards|submitted)\b|^For the /i

/** `U.S.`, `Mr.`; not `A.` in `John A. McCone` */
const abbreviation = /\b(?:\p{Lu}[.]){2,}|\b(?:Mr|Mrs|Dr|Gen|St)[.]/gu

/** Words that are lowercase in headings. */
const small = new Set(
  'a after against an and as at before between bis by for from if in into is nor of on or over per re ter the to toward towards under upon versus vs with within'.split(
    ' ',
  ),
)

/** Ends of lines that are not headings: of a sentence, a speech, a reference. */
const sentenceEnd = /[,;!—…”’)\]–-]$|[.?!:].*[.?!:]$/

/** `Agreed.`, `Yes.`: a sentence of one word; not `Agreed`. */
const oneWord = /^\S+[.?]$/

/** Headings of one word that are printed with a full stop. */
const section =
  /^(?:Recommendation|Discussion|Background|Conclusion|Summary|Introduction|Problem|Comment|Objective|Purpose|Assumption|Fact|Addendum)s?[.]$/i

/**
 * Determine whether a line is a heading inside the text: centered, or the title of a section.
 *
 * Transcriptions do not mark headings. A short line in capitals is a heading, and so is a short line of capitalized
 * words that is not a sentence, a name or the number of a paper. Doubtful lines are paragraphs.
 *
 * @param text
 *   Line; the number of a note at its end is ignored.
 */
export function isHeading(text: string): boolean {
  if (text.length > longestBare || smallLetter.test(text)) return false
  const line = toBare(text)
  if (line.length > longestHeading) return false
  if (capitals.test(line))
    return line.length > 3 && !/\d[–—-]\d|\d{4}/.test(line) && !isSalutation(line)
  const words = line.replace(ordinal, '')
  if (choice.test(line) || hasSeparator(line) || (oneWord.test(words) && !section.test(words)))
    return false
  // `4. Recommendations:` is a point; `Recommendations:` is a heading.
  if (sentenceEnd.test(words) || (words !== line && /[.?:]$/.test(words))) return false
  const plain = words
    .replace(/ No[.] \d+$/, '')
    .replace(abbreviation, '')
    .replace(/[.?:]$/, '')
  if (plain.length < 3 || /[:.;]/.test(plain) || paperNumber.test(plain)) return false
  return isTitleCase(plain) && !isSalutation(line) && !isValediction(line)
}

function isSalutation(line: string): boolean {
  return salutation.test(line) || isBareSalutation(line)
}

/** Whether a text is in title case: `Use of Communist Aircraft`; not `It was agreed to`. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 12) return false
  return words.every(
    (word, index) => /^[“‘(]?[\p{Lu}\d&]/u.test(word) || (index > 0 && small.has(word)),
  )
}
