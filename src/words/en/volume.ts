/** The page of a volume, and the lists of its documents and printed pages. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

export const volume = {
  /** The number of a volume in its series: `Volume II`. */
  number: (number: string) => `Volume ${number}`,

  /** Year of publication that is not known. */
  noYear: 'n.d.',

  series: 'Series',
  editors: 'Editors',
  printed: 'Printed',
  published: 'Published',
  contents: 'Contents',

  /** Documents of the printed volume, and those of them that are here, if these are fewer. */
  extent(printed: number, here: number): string {
    const documents = writeCount(lang, printed, { one: '# document', other: '# documents' })
    return here < printed ? `${documents}, ${here} of them here` : documents
  },
  documents: (count: number) =>
    writeCount(lang, count, { one: '# document', other: '# documents' }),

  /** Links to files to take away. */
  files: 'Download',

  lists: 'Lists',
  allVolumes: 'All volumes',
  /** Links to lists, after that to all volumes. */
  listNames: {
    pages: 'printed pages',
    people: 'persons',
    terms: 'terms',
    timeline: 'timeline',
    correspondence: 'correspondence',
    about: 'about this edition',
    use: 'use this edition',
  },

  description: (volume: string) => `${volume}: the documents in this edition.`,
  sectionDescription: (section: string, volume: string) => `${section} of ${volume}.`,

  /** Links to the pages that print all documents of a chapter, of a volume without chapters, or those before the first. */
  print: {
    chapter: 'Print this chapter',
    volume: 'Print this volume',
    documents: 'Print these documents',
  },
  printDescription: (chapter: string, volume: string) =>
    `All documents of ${chapter} on one page, for printing; from ${volume}.`,

  pages: 'Printed pages',
  pagesDescription: (volume: string) =>
    `The printed pages of ${volume}, with the documents of this edition on each page.`,
  pagesLead:
    'Documents and sections on each printed page. If one continues or ends there, its link goes to the top of that page.',
  noPages: 'The documents of this volume have no printed page numbers in this edition.',
  continues: 'continues',
  ends: 'ends',

  index: 'Index',
  indexDescription: (volume: string) =>
    `The printed index of ${volume}, its page numbers linked to the documents.`,
}
