/**
 * Words of the interface: all that a page or script says itself, in one table a language. Texts of documents, messages for
 * editors, and what commands print are not in it.
 *
 * A table has a file for each room of the site. A script of a page imports its room as `#words/<room>.ts`, and the build
 * takes that of the language; everything else gets the table as a parameter. A phrase is a text, or a function of its parts:
 * their order and forms are up to the language.
 */

import { english } from './en/index.ts'

/** Table of a language. Each must have all words: what is missing is a type error. */
export type Words = typeof english

/** Tables by their languages, which are also the names of their folders. */
const tables = { en: english } satisfies Record<string, Words>

/** Language of a table: `en`. */
export type TableLanguage = keyof typeof tables

/** Language of an edition that states none. */
export const defaultLanguage = 'en'

/** Find the table for a language: that of the language itself, whatever its region or script, else the English one. */
export function findTableLanguage(lang: string): TableLanguage {
  const { language } = new Intl.Locale(lang)
  return isTableLanguage(language) ? language : defaultLanguage
}

/**
 * Get the words of the interface in a language.
 *
 * @param lang
 *   Language (BCP 47): `en`, `en-GB`.
 */
export function wordsOf(lang: string): Words {
  return tables[findTableLanguage(lang)]
}

function isTableLanguage(language: string): language is TableLanguage {
  return Object.hasOwn(tables, language)
}
