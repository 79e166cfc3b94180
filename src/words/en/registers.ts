/** Registers of persons, places and terms, and the pages of their entries. */

import { lang } from './lang.ts'
import { writeCount } from '../plural.ts'

/** Names of the registers. */
const names = { people: 'Persons', places: 'Places', terms: 'Terms' }

/** Names of registers inside a sentence or list. */
const running = { people: 'persons', places: 'places', terms: 'terms' }

type Kind = keyof typeof names

export const registers = {
  names,
  running,

  /** Titles of the lists of a volume. */
  lists: { people: 'List of persons', places: 'List of places', terms: 'List of terms' },

  /** Descriptions of the register of the edition and of the list of a volume. */
  description: (kind: Kind) => `The ${running[kind]} named in the documents of this edition.`,
  listDescription: (kind: Kind, volume: string) =>
    `The ${running[kind]} listed in ${volume}, with every mention of them.`,

  registers: 'Registers',
  register: 'Register',
  source: 'Source',
  data: 'Data',
  asJson: 'as JSON',
  letters: 'Letters',
  isOfVolume: 'The list in the volume.',
  isLinked: <Link>(toRegister: (text: string) => Link): Array<string | Link> => [
    'Names in ',
    toRegister('our own register'),
    ' link to it.',
  ],

  /** Refers from a name to the one with the entry. */
  see: <Link>(name: Link): Array<string | Link> => ['see ', name],

  office: 'Office',
  /** The list of persons that gives an office: its volume and page, as far as they are known. */
  officeSource: (volume: string | undefined, page: string | undefined) =>
    `(list of persons of ${[volume, page].filter(Boolean).join(', ')})`,
  named: 'Named',
  index: 'Index',
  asPrinted: '(as printed)',
  note: 'Note',
  corrected: 'Corrected',
  elsewhere: 'Elsewhere',

  /** Documents that mention an entry. */
  namedIn: (count: number) =>
    `Named in ${writeCount(lang, count, { one: '# document', other: '# documents' })}`,
}
