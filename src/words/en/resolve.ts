/** The page that looks up citations. A function that is passed makes a link. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

export const resolve = {
  title: 'Look up citations',
  description: 'Paste a footnote, a bibliography or addresses to see where each citation leads.',
  label: 'A footnote, a bibliography, or addresses',
  submit: 'Look up',
  isLoading: 'Looking up…',
  hasFailed: 'The lists of this edition could not be loaded. Check your connection and try again.',

  /** Under the field, before anything is looked up. */
  help: 'For every citation you get a link to the exact place, or where it is if this edition does not have it. The text is read in your browser.',

  /** Why nothing can be looked up, above what leads to every document. */
  noScript: 'Looking up citations needs JavaScript, which is off.',
  fromDisk: 'You opened this page from a disk. Looking up citations needs a web server.',

  /** How many citations were found, and how many of them this edition has. */
  found: (count: number, here: number) =>
    `${writeCount(lang, count, { one: '# citation', other: '# citations' })} found, ${here.toLocaleString(lang)} in this edition.`,

  /** Above a part of the text that names nothing. */
  notUnderstood: 'Not understood',

  /** The link to the place that is nearest to the cited one. */
  nearest: (place: string) => `${place} (nearest)`,

  /** Leads from other pages to this one. */
  linkFrom: <Link>(toPage: (text: string) => Link): Array<string | Link> => [
    'To find what a footnote or a bibliography cites, ',
    toPage('look up its citations'),
    '.',
  ],
}
