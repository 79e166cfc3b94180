/** Types of `div` that are documents where a project does not say what its documents are. */

/** Kinds of documents for the search filters, and the types of `div`, without case and marks, that hold them. */
const kinds: ReadonlyArray<readonly [kind: string, types: string]> = [
  ['Letter', 'letter brief lettre lettera carta epistle epistola telegram postcard'],
  ['Diary', 'entry diaryentry journalentry diaryday day eintrag tagebucheintrag'],
  ['Meeting', 'meeting session minutes sitzung protocol protokoll seance'],
  ['Text', 'treaty charter deed petition report speech sermon essay article story tale'],
  ['Text', 'act akt aufzug acte atto scene'],
  ['Text', 'poem gedicht sonnet song psalm hymn fable canto'],
  ['Text', 'chapter kapitel chapitre capitolo'],
]

/** Types in the order in which they are looked for: what is written or spoken at once before what is a part of a book. */
export const documentTypes: ReadonlyArray<string> = kinds.flatMap(([, types]) => types.split(' '))

const kindOf = new Map(
  kinds.flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind] as const)),
)

/** Marks that a type may have between its words: `-`, `_`, space. */
const marks = /[\s_-]+/g

/** Write a type without case and marks, to compare it: `diaryentry` for `Diary-Entry`. */
export function toComparableType(written: string): string {
  return written.toLowerCase().replace(marks, '')
}

/** Kind of a document for the search filters by the type of its element: `Letter`; `Text` for any other. */
export function toKindOfType(written: string): string {
  return kindOf.get(toComparableType(written)) ?? 'Text'
}
