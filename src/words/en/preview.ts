/** The first results, as the dialog of the search shows them while the reader types. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

export const preview = {
  found: (documents: number) =>
    documents === 0
      ? 'No document has this.'
      : `${writeCount(lang, documents, { one: '# document', other: '# documents' })}. Enter shows all.`,
}
