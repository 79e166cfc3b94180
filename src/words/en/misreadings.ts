/**
 * What was not understood in a query: what was typed, how it was taken, and what can be typed instead. `value` is what was
 * typed, which is a text of any characters.
 */

/** How a value of each field looks. */
const values = {
  in: 'in:text, in:notes or in:title',
  speaker: 'the name of who speaks, as in speaker:mayor',
  person: 'a name of the register, as in person:keeper',
  place: 'a name of the register, as in place:harbor',
  term: 'an entry of the register, as in term:buoy',
  kind: 'a kind of document, as in kind:telegram',
  from: 'a sender, as in from:keeper',
  to: 'an addressee, as in to:mayor',
  date: 'date:1921-05-04, date:1921-05, date:1921, date:1921-05..1921-06 or date:<1921-05-04',
  doc: 'the number of a document, a list or a range, as in doc:12, doc:12,14 or doc:12..15',
  p: 'a printed page, a list or a range, as in p:7, p:7,9, p:7..9 or p:>7',
  vol: 'the id or a word of the title of a volume',
}

/** What can be typed in the place of signs of other programs. */
const signs: Partial<Record<string, string>> = {
  '|': 'Type OR between alternatives, as in harbor OR lamp.',
  '||': 'Type OR between alternatives, as in harbor OR lamp.',
  '!': 'Type - before a word to exclude it, as in harbor -lamp.',
  '~': 'Type - before a word to exclude it, and ~ with a number behind a phrase to find its words near each other, as in "harbor lamp"~5.',
  '+': 'Every word is required without it, as in harbor lamp.',
  '&': 'Every word is required without it, as in harbor lamp.',
  '&&': 'Every word is required without it, as in harbor lamp.',
}

export const misreadings = {
  alone: (value: string): string =>
    value === 'OR' || value === 'AND'
      ? `“${value}” has nothing to join and was left out. Put something on both sides, as in harbor ${value} lamp, or write ${value.toLowerCase()} for the word.`
      : `“${value}” has nothing to exclude and was left out. Put a word behind it, as in harbor ${value === 'NOT' ? 'NOT ' : '-'}lamp.`,

  bracket: (value: string): string =>
    `The bracket “${value}” was left out, because the other one is missing${value === '(' ? ', or it is inside too many others' : ''}. Brackets come in pairs, as in harbor (lamp OR buoy).`,

  day: (value: string, field: keyof typeof values): string =>
    `“${field}:${value}” was left out, because there is no such day.`,

  distance: (value: string): string =>
    `“${value}” was left out, because it is no distance. A number behind words in quotation marks is one, as in "harbor lamp"~5.`,

  field: (value: string): string =>
    `There is no field “${value}”: it was searched as words. Fields are ${Object.keys(values)
      .map((name) => `${name}:`)
      .join(', ')}.`,

  length: (value: string): string =>
    `The query is too long: ${value === '' ? 'its end' : `“${value}…”`} was left out. A query can have 500 characters and 32 words.`,

  near: (value: string): string =>
    `“${value}” was searched as words. To find words near each other, type a phrase, ~ and how many others may stand between them, as in "harbor lamp"~5.`,

  operator: (value: string): string =>
    `“${value}” was searched as ${value.includes(' ') ? 'words' : 'a word'}, because operators have capitals, as in harbor ${value.toUpperCase()} lamp.`,

  quotation: (value: string): string =>
    `The quotation mark of “${value}” is not closed: everything behind it was searched as one phrase. Close it, as in "harbor lamp".`,

  reversed: (value: string, field: keyof typeof values): string =>
    `“${field}:${value}” was left out, because it begins after it ends.`,

  sign: (value: string): string =>
    `The sign “${value}” has no meaning here: it only separates words. ${signs[value] ?? 'Type * for any letters, as in harb*, and OR between alternatives, as in harbor OR lamp.'}`,

  value: (value: string, field: keyof typeof values): string =>
    `“${field}:${value}” was left out, because ${value === '' ? 'nothing follows it' : `“${value}” is no value of ${field}:`}. Type ${values[field]}.`,

  wildcard: (value: string): string =>
    `The * of “${value}” was left out, because fewer than two letters stand with it. Type at least two, as in ha*.`,

  wordless: (value: string): string =>
    `“${value}” was left out, because it has no letter or digit. Type a word, as in harbor.`,
}
