import { fileURLToPath } from 'node:url'
import { findTableLanguage } from '../words/words.ts'

/**
 * Find the folder with the words of a language, from which scripts import as `#words/places.ts`.
 *
 * @param lang
 *   Language of the edition (BCP 47).
 */
export function toWordsFolder(lang: string): string {
  return fileURLToPath(new URL(`../words/${findTableLanguage(lang)}`, import.meta.url))
}
