import { atom } from '../flat-text.ts'
import { isInCapitals, isLetterHead, isSpeakerName, isTitled } from './names.ts'

/**
 * How a name is set off from what is said: by a colon, `JONES:`; by a full stop or dash, `The CHAIRMAN.`, `Mr. Balfour—`; by a
 * line of its own, `MR. SPEAKER`. An initial is `Q.` or `A.`, and a word is in a script without capitals: `斯诺：`.
 */
export type TurnForm = 'colon' | 'stop' | 'line' | 'initial' | 'word'

/** The start of a turn of speech. */
export interface Turn {
  /** Range of the name and the mark after it (UTF-16 code units, 0-based, end exclusive). */
  start: number
  end: number
  /** Name without stage directions: `Dr. Müller`. */
  name: string
  form: TurnForm
  /** Whether the name alone says that it is of a speaker: `Q`, `Mr. Smith`. */
  isTitled: boolean
}

/** Length of the start of a paragraph that is searched (UTF-16 code units). */
const longest = 240

/** What may be before a name: a page break, the time on a tape, a mark: `[00:01:02] `, `01:02 `, `“`. */
const before = `\\s*(?:${atom}\\s*|[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?[\\])]?\\s+){0,3}["“„«]?`

/** Stage directions and countries: `(laughing)`, `[angrily]`, `(United Kingdom) (translated from Russian)`. */
const stage = `((?:\\s*(?:\\([^()]{1,60}\\)|（[^（）]{1,60}）|\\[[^[\\]]{1,60}\\]|${atom})){0,3})`

/** `Dr. Müller (laughing):`, `“JONES:`, `**Lee:**`, `Müller (Franken), Abgeordneter:`; not `He said:`, `3:` or `Note that he said:`. */
const colon = new RegExp(
  `^(${before})[*_]{0,2}(\\p{Lu}[^:()[\\]\\n\\t*${atom}]{0,80}?)${stage}(?:(?<=[)\\]${atom}]), \\p{Lu}[^:()[\\]\\n\\t]{0,60})?[*_]{0,2}\\s?:[*_]{0,2}(?=[\\s${atom}]|$)`,
  'u',
)

/** `Q. When`, `A. In 1931.`; not `A.D.` */
const initial = new RegExp(`^(${before})([QA])[.](?=\\s+["“„«]?[\\p{Lu}\\d])`, 'u')

/** Abbreviations before a name, and initials, which end with a full stop: `Mr.`, `J.`; not `Lodge.` */
const abbreviation =
  '(?:\\p{L}|[Mm][Rr]s?|M[Ss]|Messrs|D[Rr]|Prof|Sra?|Gen|Adm|Col|Capt|Maj|Sen|Rep|Hon|Gov|St|Abg|Com|On|MM)[.]'

/** A word of a name; the full stop is part of an abbreviation alone: `The`, `CHAIRMAN`, `van`, `Mr.` */
const stopWord = `(?:${abbreviation}|\\p{L}[\\p{L}\\p{M}'’-]*)`

/** A full stop, a dash or both, before what is said: `. You`, `. — C’est`, `—I think`; not `. you`. */
const stopMark = '(?:[.]?\\s?[—–]|[.]\\s?--?|[.](?=\\s))(?=\\s*["“„«¿¡]?[\\p{Lu}\\d])'

/**
 * `The price of`, `It went`: a word in small letters of four or more, which is in no name, after the first words of a text,
 * for a quick test of most; letters without accents are found several times as fast as all.
 */
const inSentence = '(?!(?:[A-Za-z]+ ){1,3}[a-z]{4})'

/** `The CHAIRMAN. You`, `Senator POE (Maine). You`, `M. Clemenceau. — C’est`, `MR. BALFOUR—I think`; not `He said. You`. */
const stop = new RegExp(
  `^(\\s*)(?=\\p{Lu})${inSentence}((?:${stopWord} ){0,5}${stopWord})(?:\\s(?:\\([^()]{1,60}\\)|${atom}))?${stopMark}`,
  'u',
)

/** `斯诺：`, `سؤال:`, `毛主席 (笑)：`: a name in a script without capitals. */
const word = new RegExp(
  `^(${before})(\\p{Lo}[\\p{Lo}\\p{M}\\p{Lm}'’״׳·・]{0,15}(?: [\\p{Lo}\\p{M}\\p{Lm}'’״׳.]{1,15}){0,3})${stage}\\s?[:：]`,
  'u',
)

/** `MR. LABOUCHERE (Northampton)`, `LORD RANDOLPH CHURCHILL`: a name on a line of its own. */
const line = new RegExp(
  `^(\\s*)(?=\\p{Lu})${inSentence}([\\p{L}\\p{M}.,'’ -]{2,61})(?:\\s*\\([^()]{1,60}\\)){0,3}[:.]?\\s*$`,
  'u',
)

/**
 * Read the name at the start of a paragraph.
 *
 * @param paragraph
 *   Flat text of the paragraph.
 */
export function readTurn(paragraph: string): Turn | undefined {
  const text = paragraph.slice(0, longest)
  return readColon(text) ?? readInitial(text) ?? readStop(text) ?? readWord(text)
}

/** Read a line that is only the name of who speaks below it. */
export function readLine(paragraph: string): Turn | undefined {
  const match = paragraph.length > longest ? null : line.exec(paragraph)
  const name = match?.[2]?.trim().replace(/[.]$/, '') ?? ''
  if (!match || !isSpeakerName(name) || isLetterHead(name)) return undefined
  if (!isInCapitals(name) && !isTitled(name)) return undefined
  return { ...span(match), name, form: 'line', isTitled: isTitled(name) }
}

function readColon(text: string): Turn | undefined {
  if (!text.includes(':')) return undefined
  const match = colon.exec(text)
  const name = match?.[2]?.trim().replace(/,$/, '') ?? ''
  if (!match || !isSpeakerName(name, match[3] !== '')) return undefined
  return { ...span(match), name, form: 'colon', isTitled: isTitled(name) }
}

function readInitial(text: string): Turn | undefined {
  const match = initial.exec(text)
  const name = match?.[2]
  if (!match || name === undefined) return undefined
  return { ...span(match), name, form: 'initial', isTitled: true }
}

function readWord(text: string): Turn | undefined {
  const match = word.exec(text)
  const name = match?.[2]
  if (!match || name === undefined) return undefined
  return { ...span(match), name, form: 'word', isTitled: false }
}

/** Read a name before a full stop or a dash, which is in capitals or titled. */
function readStop(text: string): Turn | undefined {
  const match = stop.exec(text)
  const name = match?.[2] ?? ''
  if (!match || !(isInCapitals(name) || isTitled(name)) || !isSpeakerName(name)) return undefined
  return { ...span(match), name, form: 'stop', isTitled: isTitled(name) }
}

function span([whole, before = '']: RegExpExecArray): Pick<Turn, 'start' | 'end'> {
  return { start: before.length, end: whole.length }
}
