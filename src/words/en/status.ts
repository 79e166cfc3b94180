/** What a search has found, and how. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

/** Write how many texts there are: `1 document`, `2 more documents and 1 more section`, `1 section and no document`. */
export function countTexts(documents: number, sections: number, more = ''): string {
  const first = writeCount(lang, documents, {
    one: `# ${more}document`,
    other: `# ${more}documents`,
  })
  if (sections === 0) return first
  const second = writeCount(lang, sections, { one: `# ${more}section`, other: `# ${more}sections` })
  return documents === 0 ? `${second} and no document` : `${first} and ${second}`
}

export const status = {
  /** Numbers of documents and sections: `2 documents and 1 section`. */
  texts: (documents: number, sections: number): string => countTexts(documents, sections),

  enterWord: 'The query has no word that can be searched.',
  hasNotAll: 'No document has all of these.',

  /**
   * Says how much was found.
   *
   * @param found
   *   Numbers of the documents and sections that answer, and of the passages that are shown of them.
   */
  found({
    passages,
    documents,
    sections,
  }: {
    passages: number
    documents: number
    sections: number
  }): string {
    if (documents + sections === 0) return 'No document has this.'
    const texts = countTexts(documents, sections)
    if (passages === 0) return `${texts}.`
    return `${texts}, with ${writeCount(lang, passages, { one: '# passage', other: '# passages' })}.`
  },

  withoutFilters: (documents: number, sections: number) =>
    `${countTexts(documents, sections, 'more ')} without filters.`,
}
