/** How a query was understood, and what else can be searched. A value of the reader is a text of any characters. */

import { lang } from './lang.ts'

const list = (texts: ReadonlyArray<string>) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(texts)

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
  isUnknownEntry: (value: string) => `The registers have no entry for “${value}”.`,
  /** Before words that were perhaps meant. */
  didYouMean: 'Did you mean',
  /** After them. */
  questionMark: '?',

  /** Before queries for some parts of one that nothing answers. */
  reduced: 'Documents with some of these',
  /** After a query, with what it lacks of the other one, and how many texts it finds (`texts` of the status). */
  reducedCount: (without: string, texts: string) => `without ${without}: ${texts}`,

  /** The link to the documents of a day or month. */
  dated: (date: string, count: number) => `Documents of ${date} (${count.toLocaleString(lang)})`,
}
