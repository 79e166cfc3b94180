import { toPlainLabel } from './reference-styles.ts'

/** A way to write a note. */
export interface NoteStyle {
  /** Note 1 in this style. */
  name: string
  /** Matches the label at the start of a note, and captures it. */
  start: RegExp
  /** Whether such a line is a note wherever it stands; others are if the text has their references. */
  certain?: boolean
  /** Whether the note ends with a bracket. */
  closed?: boolean
}

/** Styles of notes, by which the lines of a document are tried in order. */
export const noteStyles: ReadonlyArray<NoteStyle> = [
  // `[Footnote 2: A man named Berti.]`, `[Note 2. …]`; not `[Footnote in the original:]`
  {
    name: '[Footnote 1: …]',
    start: /^\[(?:foot|end)?note:? (\w{1,8}|[*†‡§]{1,4})[:.]\s*/i,
    certain: true,
    closed: true,
  },
  // `[^2]: The Times`
  { name: '[^1]: …', start: /^\[\^([^\]\s]{1,30})\]:(?=\s|$)/, certain: true },
  // `[2] The Times`; not `[1921] May`
  { name: '[1] …', start: /^\[(\d{1,3}|[*†‡§]{1,4})\](?=[\s\p{L}“"‘(])/u },
  // `[n2] The Times`, `[fn:2] The Times`
  { name: '[n1] …', start: /^\[(?:n|fn|en|note|anm)[.:]? ?(\d{1,3}|[*†‡§]{1,4})\]:?(?=\s)/i },
  // `[A] The Times`; not `[A.] The Times`
  { name: '[A] …', start: /^\[([A-Za-z]|[ivxl]{2,6})\](?=[\s“"‘(])/ },
  // `(2) The Times`
  { name: '(1) …', start: /^\((\d{1,3}|[*†‡§]{1,4})\)(?=\s)/ },
  // `(a) The Times`
  { name: '(a) …', start: /^\(([a-z]|[ivxl]{2,6})\)(?=\s)/ },
  // `^2 The Times`, `^2^ The Times`
  { name: '^1 …', start: /^\^(\d{1,3})\^?(?=\s)/ },
  // `<sup>2</sup> The Times`
  { name: '<sup>1</sup> …', start: /^<sup>[[(]?(\d{1,3}|[*†‡§]{1,4})[\])]?<\/sup>/i },
  // `² The Times`, `²The Times`
  { name: '¹ …', start: /^([¹²³⁰⁴-⁹]{1,3})(?=[\s\p{L}“"‘(])/u },
  // `ᵃ The Times`
  { name: 'ᵃ …', start: /^([ᵃ-ᶻʰʲʳʷʸˡˢˣⁱⁿ])(?=[\s\p{L}“"‘(])/u },
  // `2. The Times`, `2) The Times`; not `2.5 percent`
  { name: '1. …', start: /^(\d{1,3})[.)](?=\s)/ },
  // `b. The Times`, `b) The Times`; not `A. Smith`
  { name: 'a. …', start: /^([a-z])[.)](?=\s)/ },
  // `2/ The Times`; not `2/3 of`
  { name: '1/ …', start: /^(\d{1,2}|[a-z])\/(?=\s)/ },
  // `Note 2: The Times`, `Anm. 2. The Times`; not `Note 2 says`
  {
    name: 'Note 1: …',
    start: /^(?:note|footnote|endnote|anm[.]|anmerkung) (\d{1,3}|[A-Z])(?:[.:)]|\s?[—–])(?=\s?\S)/i,
  },
  // `*) The Times`; not `*)`
  { name: '*) …', start: /^([*†‡§]{1,4})\)(?=\s)/ },
  // `* The Times`, `†. The Times`, `† 41 of them`; not `* * *`, `§ 4` or `* 1. An item`
  {
    name: '* …',
    start:
      /^([*†‡§]{1,4})[.]?(?=\s+[^\s*†‡§])(?!\s+\(?\d{1,3}(?:st|n?d|rd|th)?[.)]\s|(?<=^§)\s+\d)/,
  },
  // `*The Times`; not `*The* Times`
  { name: '*…', start: /^([*†‡§]{1,4})(?=[\p{L}“"‘][^*]*$)/u },
  // `2 The Times`; not `1921 was`
  { name: '1 …', start: /^(\d{1,2})(?=\s\S)/ },
  // `2The Times`; not `2nd`
  { name: '1…', start: /^(\d{1,2})(?=\p{Lu}\p{Ll})/u },
]

/** `[1]`, `2.`, `a)`, `* See`, `Note 2:`, `A. Smith`: what the lines of notes in all these styles begin with; not `The`. */
const anyStart = /^(?:[[(^<\d*†‡§¹²³⁰⁴-⁹ᵃ-ᶻʰʲʳʷʸˡˢˣⁱⁿ]|[a-z][.)/]|(?:foot|end)?note|anm)/i

/** Whether a line may begin a note in one of these styles, for a quick test of all. */
export function mayBeginNote(line: string): boolean {
  return anyStart.test(line)
}

/** Notes of the series, at the end of the file: two spaces, number, full stop. */
export const indentedStyle: NoteStyle = {
  name: '  1. …',
  start: /^(\d+|[*†‡§]{1,4})\.?(?=\s|$)/,
}

/** `Notes`, `FOOTNOTES:`, `Anmerkungen`: a heading of notes; not `Note to the Secretary`. */
export const notesHeading =
  /^(?:(?:foot|end)?notes?(?: and references)?|references|anmerkungen|fu(?:ß|ss)noten|notes de bas de page|notas|note a pi[eè] di pagina)[.:]?$/i

/**
 * Read the label at the start of a note.
 *
 * @returns
 *   `12` for `¹² See`; nothing if the line is no note in this style.
 */
export function toNoteLabel(line: string, { start }: NoteStyle): string | undefined {
  const label = start.exec(line)?.[1]
  return label === undefined ? undefined : toPlainLabel(label)
}
