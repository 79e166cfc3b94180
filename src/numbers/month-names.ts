import { monthNames } from '../tree/months.ts'

/** Abbreviations of months that are no words: in English and German as in `Feb. 4`, in French only with a full stop. */
const abbreviations = [
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|O[ck]t|Nov|De[cz])[.]?',
  '(?:janv|févr|avr|juil|sept|oct|nov|déc)[.]',
]

/**
 * Pattern of the name of a month in running text, as it is written and without an anchor: `February`, `Feb.`, `février`;
 * not `may` as a verb, or `set`, which a dateline in Italian may have.
 */
export const monthName = `(?:${[...monthNames, 'Jänner', 'setiembre', ...abbreviations].join('|')})`
