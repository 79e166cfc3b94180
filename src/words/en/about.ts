/** The page about the edition, after the words of its editors. A function that is passed makes a sample or a link. */

import { lang } from './lang.ts'

const list = new Intl.ListFormat(lang)

export const about = {
  title: 'About this edition',
  description:
    'Where the text of this edition comes from, what it was compared with, and what we added.',
  editors: 'Editors',
  publisher: 'Publisher',
  version: 'Version',

  source: 'Where the text comes from',
  /** A volume with its editors and where it was published, as far as they are known. */
  volume: <Link>(
    volume: Link,
    editors: ReadonlyArray<string>,
    publication: string,
  ): Array<string | Link> => [
    volume,
    `${editors.length > 0 ? `, edited by ${list.format(editors)}` : ''}${publication && ` (${publication})`}. `,
  ],
  files:
    'Each page is made from one source file: a transcription, or the digital edition of a volume. Our tools never change it. Its SHA-256 is its fingerprint:',

  collation: 'What was compared',

  differences: 'How the page differs from the transcription',
  points:
    'Points within a paragraph are shown as a list with their printed labels. A switch at the head of the page shows them as printed (run in).',
  pages: <Sample>(sample: (text: string) => Sample): Array<string | Sample> => [
    'A page marker, such as ',
    sample('[Page 12]'),
    ' in a transcription, is shown as a stroke before the first word of the page and a number beside the line.',
  ],
  notes:
    'The number of a note is raised; in the transcription it directly follows the word before it.',
  spaces: 'Several spaces or line breaks in a row are shown as one space.',
  nothingElse: 'Nothing else is changed: no spelling, no capital letter, no quotation mark.',

  additions: 'What we added',
  added: <Part>(
    emphasis: (text: string) => Part,
    sample: (text: string) => Part,
  ): Array<string | Part> => [
    'We added the text in brackets and the facts at the head of a page, with their sources under ',
    emphasis('Supplied'),
    '; the numbers of paragraphs (¶ 1, ¶ 2), which do not count centered lines; and the addresses. An address never depends on the layout: ',
    sample('#p1.3'),
    ' is point 3 of paragraph 1, ',
    sample('#p1.after'),
    ' is the text after the points, ',
    sample('#fn1'),
    ' is note 1, and ',
    sample('#pg_12'),
    ' is the beginning of page 12.',
  ],

  license: 'License',
  textLicense: 'The rights in the text of each volume are stated above.',
  wordsLicense: (license: string) => `The editors’ own words: ${license}.`,

  report: 'How to report an error',
  /** `contact` is a link to whom to tell; absent where the edition names nobody. */
  tell: <Link>(contact: Link | undefined): Array<string | Link> => [
    'Tell ',
    contact ?? 'the publisher of this edition',
    ' what is wrong, with the address of the passage and the fingerprint of the file.',
  ],
}
