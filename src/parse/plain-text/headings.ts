import { longestBare, toBare } from './bare.ts'
import { anySeparator, choice } from './patterns.ts'

/** No heading line is longer (UTF-16 code units). */
const longestHeading = 110

/** `I. `, `A. `, before the words of a heading; `1. ` and `(1) ` open points. */
const ordinal = /^(?:[IVX]{1,5}|[A-Z])[.] /

/** `SUBJECT`, `TELEPHONE CALL TO AMB. YOST, USUN`; not `SNIE 10–3–65` or `A`. */
const capitals = /^(?=.*\p{Lu}{3})[^\p{Ll}]+(?:\(as of [^)]*\))?$/u

/** `JCSM–180–65`, `Embtel 2055`: numbers of papers, which are no headings; not `MARCH 16, 1:00 P.M.` */
const paperNumber = /\d[–—-]\d|\d{4}|^\d/

/** `said`, `(Yost)`: what no heading begins with; not `SUBJECT`. */
const smallLetter = /^[\p{Ll}(]/u

/** `Dear Mr. President:`, `Sincerely yours,`, `For the Secretary:`: openings and closings of letters. */
const salutation = /^(?:My )?Dear |\b(?:yours|regards|submitted)\b|^For the /i

/** `U.S.`, `Mr.`; not `A.` in `John A. McCone` */
const abbreviation = /\b(?:\p{Lu}[.]){2,}|\b(?:Mr|Mrs|Dr|Gen|St)[.]/gu

/** Words that a heading writes small. */
const small = new Set(
  'a after against an and as at before between by for from if in into is nor of on or over per re the to toward towards under upon versus vs with within'.split(
    ' ',
  ),
)

/** A sentence, a speech, a reference: ends of lines that no heading of words has. */
const sentenceEnd = /[,;!—…”’)\]–-]$|[.?!:].*[.?!:]$/

/** `Agreed.`, `Yes.`: one word and a full stop, which is a sentence; not `Agreed`. */
const oneWord = /^\S+[.?]$/

/** Headings of one word that are printed with a full stop. */
const section =
  /^(?:Recommendation|Discussion|Background|Conclusion|Summary|Introduction|Problem|Comment|Objective|Purpose|Assumption|Fact|Addendum)s?[.]$/i

/**
 * Tell whether a line is a heading inside the text: centred, or set apart as the title of a section.
 *
 * A transcription does not mark headings. Taken for one is a short line in capitals, and a short line whose
 * words begin with capitals and which is no sentence, no name and no paper's number. What is doubtful stays a
 * paragraph.
 *
 * @param text
 *   Line; the number of a note that it may end with counts for nothing.
 */
export function isHeading(text: string): boolean {
  if (text.length > longestBare || smallLetter.test(text)) return false
  const line = toBare(text)
  if (line.length > longestHeading || salutation.test(line)) return false
  if (capitals.test(line)) return line.length > 3 && !/\d[–—-]\d|\d{4}/.test(line)
  const words = line.replace(ordinal, '')
  if (choice.test(line) || anySeparator.test(line) || (oneWord.test(words) && !section.test(words)))
    return false
  // `4. Recommendations:` is a point; `Recommendations:` is a heading.
  if (sentenceEnd.test(words) || (words !== line && /[.?:]$/.test(words))) return false
  const plain = words
    .replace(/ No[.] \d+$/, '')
    .replace(abbreviation, '')
    .replace(/[.?:]$/, '')
  return plain.length > 2 && !/[:.;]/.test(plain) && !paperNumber.test(plain) && isTitleCase(plain)
}

/** `Use of Communist Aircraft`; not `It was agreed to`. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 12) return false
  return words.every(
    (word, index) => /^[“‘(]?[\p{Lu}\d&]/u.test(word) || (index > 0 && small.has(word)),
  )
}
