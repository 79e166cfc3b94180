import type { Answer } from './answer.ts'
import type { IndexedText } from './edition-index.ts'
import type { SearchAnswer } from './search.ts'

/** Join the answers of a search with their texts. */
export function joinTexts({
  texts,
  found,
}: Pick<SearchAnswer, 'texts' | 'found'>): Array<Answer & { text: IndexedText }> {
  return found.flatMap((answer) => {
    const text = texts[answer.place]
    return text === undefined ? [] : [{ ...answer, text }]
  })
}
