import { toPlainDigits } from './reference-styles.ts'

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
  // `(2) The Times`
  { name: '(1) …', start: /^\((\d{1,3}|[*†‡§]{1,4})\)(?=\s)/ },
  // `^2 The Times`, `^2^ The Times`
  { name: '^1 …', start: /^\^(\d{1,3})\^?(?=\s)/ },
  // `² The Times`, `²The Times`
  { name: '¹ …', start: /^([¹²³⁰⁴-⁹]{1,3})(?=[\s\p{L}“"‘(])/u },
  // `2. The Times`, `2) The Times`; not `2.5 percent`
  { name: '1. …', start: /^(\d{1,3})[.)](?=\s)/ },
  // `* The Times`, `†. The Times`; not `* * *` or `§ 4`
  { name: '* …', start: /^([*†‡§]{1,4})[.]?(?=\s+[^\s\d*†‡§])/ },
  // `2 The Times`; not `1921 was`
  { name: '1 …', start: /^(\d{1,2})(?=\s\S)/ },
]

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
  return label === undefined ? undefined : toPlainDigits(label)
}
