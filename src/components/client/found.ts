import type { Answer } from '../../search/answer.ts'
import type { IndexedText } from '../../search/edition-index.ts'
import { joinTexts } from '../../search/found-texts.ts'
import type { SearchAnswer } from '../../search/search.ts'

/** A text that was found. */
export interface Found extends Answer {
  text: IndexedText
  /** Address of its page. */
  url: string
  /** Name of its volume, where there are several. */
  volume?: string
}

/**
 * Join the answers with their texts. With a single volume, its name distinguishes nothing.
 *
 * @param volumes
 *   Names of the volumes by their ids.
 * @param base
 *   Path of the site: `/`.
 */
export function toFound(
  answer: Pick<SearchAnswer, 'texts' | 'found'>,
  volumes: ReadonlyMap<string, string>,
  base: string,
): Array<Found> {
  return joinTexts(answer).map(({ text, ...found }) => {
    const name = volumes.size > 1 ? volumes.get(text.volume) : undefined
    const url = `${base}${text.volume}/${text.id}/`
    const facts = name === undefined ? text.facts : { ...text.facts, volume: [name] }
    return {
      ...{ ...found, text: { ...text, facts }, url },
      ...(name !== undefined && { volume: name }),
    }
  })
}
