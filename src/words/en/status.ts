/** What a search has found, and how. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

const number = (count: number) => count.toLocaleString(lang)
const countDocuments = (count: number) =>
  writeCount(lang, count, { one: '# document', other: '# documents' })

/** `1 document`, `2 more documents and 1 more section`, `1 section and no document` */
function countTexts(documents: number, sections: number, more = ''): string {
  const first = writeCount(lang, documents, {
    one: `# ${more}document`,
    other: `# ${more}documents`,
  })
  if (sections === 0) return first
  const second = writeCount(lang, sections, { one: `# ${more}section`, other: `# ${more}sections` })
  return documents === 0 ? `${second} and no document` : `${first} and ${second}`
}

export const status = {
  enterWord: 'Enter a word to search.',

  /** What a query finds, without the end of the sentence. */
  terms: {
    allNames: 'all of these, under any of their names',
    allWords: 'all these words, or forms of them',
    all: 'all of these',
    speaker: 'this speaker',
    names: (names: ReadonlyArray<string>) =>
      `one of the names ${new Intl.ListFormat(lang, { type: 'disjunction' }).format(names)}`,
    word: 'this word, or a form of it',
    exactWord: 'exactly this word',
    phrase: 'these words in this order',
  },

  /**
   * Says how much was found, without the full stop.
   *
   * @param found
   *   Numbers of passages, and of the documents and sections that have them.
   * @param terms
   *   One of the texts above.
   * @param isExcluding
   *   Whether documents with other words were excluded.
   */
  found(
    { passages, documents, sections }: { passages: number; documents: number; sections: number },
    terms: string,
    isExcluding: boolean,
  ): string {
    const found =
      passages === 0
        ? 'No passage'
        : `${writeCount(lang, passages, { one: '# passage', other: '# passages' })} in ${countTexts(documents, sections)},`
    return `${found} with ${terms}${isExcluding ? ', in documents without the excluded words' : ''}`
  },

  isCut: 'The query is too long: only its beginning was searched.',
  withoutFilters: (documents: number, sections: number) =>
    `${countTexts(documents, sections, 'more ')} without filters.`,
  matchFilters: (filtered: number, candidates: number) =>
    `${number(filtered)} of ${countDocuments(candidates)} with these words match the filters.`,
  best: (count: number) => `Showing the ${number(count)} best matches.`,
  progress: (total: number, done: number) =>
    `Searching ${countDocuments(total)}: ${number(done)} done…`,
}
