import type { EditionRecord } from '../../schemas/edition.ts'
import { defaultLanguage } from '../../words/words.ts'

/** Get the language of an edition (BCP 47): the one that its record states, else English. */
export function toEditionLanguage(record: EditionRecord | undefined): string {
  return record?.lang ?? defaultLanguage
}
