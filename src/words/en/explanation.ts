/** How a query was understood, and what else can be searched. A value of the reader is a text of any characters. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

const list = (texts: ReadonlyArray<string>) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(texts)

/** Says that no text has a value, by the field. */
const absent = {
  in: (value: string) => `No document has the part “${value}”.`,
  speaker: (value: string) => `No text has a speaker called “${value}”.`,
  person: (value: string) => `No person of the registers is called “${value}”.`,
  place: (value: string) => `No place of the registers or of a dateline is called “${value}”.`,
  term: (value: string) => `No term of the registers is “${value}”.`,
  kind: (value: string) => `No document is of the kind “${value}”.`,
  from: (value: string) => `No document is from “${value}”.`,
  to: (value: string) => `No document is to “${value}”.`,
  date: (value: string) => `No document is of the date “${value}”.`,
  doc: (value: string) => `No document has the number “${value}”.`,
  p: (value: string) => `No document is on page “${value}”.`,
  vol: (value: string) => `No volume is called “${value}”.`,
}

/** What a field finds that asks for marks in the text. */
const marked = {
  person: 'documents that mark the person in their text, or list the person as a participant',
  place: 'documents that were written there, or mark the place in their text',
  term: 'documents that mark the term in their text',
}

const documents = (count: number) =>
  writeCount(lang, count, { one: '# document', other: '# documents' })

export const explanation = {
  /** Before the query with brackets around its parts. */
  understood: 'Understood as',

  /** Before the forms of a word, or the words of a pattern, that are searched too. */
  forms: (word: string) => `${word}, also`,
  pattern: (word: string) => `${word} stands for`,
  /** The words that are not listed at first. */
  more: (count: number) => `and ${count.toLocaleString(lang)} more`,
  /** Says that a pattern stands for more words than are searched. */
  isCut: (max: number) => `Only the first ${max} of its words were searched.`,
  exact: 'Exactly this word',

  /** Before the other names of what a name names, each of which can be switched off. */
  names: (name: string) => `${name}, also searched`,
  namesOff: (name: string, others: ReadonlyArray<string>) =>
    `${name} was searched in this spelling alone, without ${list(others)}.`,

  isUnknown: (word: string) => `No document has the word “${word}”.`,

  /** Says that no text has a value of a field. */
  absent: (field: keyof typeof absent, value: string) => absent[field](value),
  /** Before the values that there are, all of them or some. */
  thereIs: (isAll: boolean) => (isAll ? 'There is' : 'There is, among others,'),

  /** Says what a field finds, and how many documents have its words, before the query for these. */
  marked: (field: keyof typeof marked, typed: string) => `“${typed}” finds ${marked[field]}.`,
  asWords: (count: number) => `${documents(count)} with it as words:`,

  /** Says that possessives of a name are not searched, and how many documents have them alone, before the query for these. */
  possessives: (name: string, count: number) =>
    `${name} was searched without its possessives, which alone ${writeCount(lang, count, { one: '# more document has', other: '# more documents have' })}:`,

  /** Before words that were perhaps meant. */
  didYouMean: 'Did you mean',
  /** After them. */
  questionMark: '?',
  /** At the end of a list of links. */
  end: '.',

  /** Before queries for some parts of one that nothing answers. */
  reduced: 'Documents with some of these',
  /** After a query, with what it lacks of the other one, and how many texts it finds (`texts` of the status). */
  reducedCount: (without: string, texts: string) => `without ${without}: ${texts}`,

  /** The link to the documents of a day or month. */
  dated: (date: string, count: number) => `Documents of ${date} (${count.toLocaleString(lang)})`,
}
