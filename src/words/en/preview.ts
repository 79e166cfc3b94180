/** The first results, as the dialog of the search shows them while the reader types. */

import { countTexts } from './status.ts'

export const preview = {
  /**
   * Says how much was found.
   *
   * @param isBegun
   *   Whether that has words which begin as the last one does.
   */
  found({ documents, sections }: { documents: number; sections: number }, isBegun: boolean) {
    if (documents + sections === 0) return 'No document has this.'
    const texts = countTexts(documents, sections)
    return isBegun ? `${texts} with words that begin like this.` : `${texts}. Enter shows all.`
  },

  hasFailed: 'The search index could not be loaded. The next key tries again.',
  isLate: 'The search index has not arrived yet. You may be offline, or the line is slow.',
}
