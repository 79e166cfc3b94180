/** What is kept on the device of a reader. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

export const offline = {
  /** The page that stands for one that is not there without a network. */
  title: 'Not on this device',
  description: 'There is no connection, and this page is not kept here.',
  advice:
    'Pages that you have read open without a connection. This one opens when there is one again.',

  /** On the page of a volume: its pages and its search. */
  keeping: 'Offline',
  keep: 'Keep this volume on this device',
  renew: 'Keep it again',
  forget: 'Remove it',
  /** While it is loaded. */
  progress: (part: number) =>
    `${new Intl.NumberFormat(lang, { style: 'percent' }).format(part)} kept`,
  kept: (pages: number) =>
    `${writeCount(lang, pages, { one: '# file is', other: '# files are' })} kept on this device.`,
  outdated: 'An earlier state of this volume is kept on this device.',
  removed: 'Nothing of it is kept any more.',
  failed: 'It could not be kept: there is no connection, or no space. What is kept so far remains.',
}
