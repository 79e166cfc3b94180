import type { TextCounts } from '../../search/count-texts.ts'
import { filterDocuments } from '../../search/filters.ts'
import { joinTexts } from '../../search/found-texts.ts'
import type { SiteIndex } from '../../search/open-index.ts'
import { fromText } from '../../search/query/from-text.ts'
import { toUnfinished } from '../../search/query/unfinished.ts'
import { toQueryLink } from '../../search/query-link.ts'
import { type Result, toResult } from '../../search/result.ts'
import { search } from '../../search/search.ts'
import { countFound } from '../../search/status.ts'
import { locatePassages } from '../../search/text/located-text.ts'
import { places } from '#words/places.ts'
import type { Found } from './found.ts'

/** A document that answers, with its best passage. */
export interface FirstAnswer {
  /** Address of the passage, else of the document. */
  href: string
  /** `162. Memorandum of Telephone Conversation` */
  name: string
  /** `Point 6, p. 367`; empty for the document as a whole. */
  place: string
  pieces: Result['pieces']
}

/** The first documents that answer a query which may be unfinished. */
export interface FirstAnswers {
  answers: Array<FirstAnswer>
  /** How many texts answer. */
  counts: TextCounts
  /** Whether they have words that begin as the last one does, which none has as it is. */
  isBegun: boolean
}

/**
 * Find the first documents that answer a query: those that the page of the search lists first for it; where nothing answers, those that
 * have words which begin as the last one does.
 *
 * @param count
 *   How many documents.
 * @param base
 *   Path of the site: `/`.
 * @returns
 *   Nothing for what is no query.
 * @throws
 *   If a part of the index does not load.
 */
export async function findFirst(
  question: string,
  index: SiteIndex,
  { base, count }: { base: string; count: number },
): Promise<FirstAnswers | undefined> {
  const { tree } = fromText(question)
  if (tree === undefined) return undefined
  const find = async (asked: typeof tree) =>
    search(asked, index, { isWanted: () => true }, new Map())
  const whole = await find(tree)
  const begun = toUnfinished(tree, question)
  const isBegun = whole.found.length === 0 && begun !== tree
  const all = joinTexts(isBegun ? await find(begun) : whole)
  const first = filterDocuments(all, new URLSearchParams()).slice(0, count)
  const answers = first.map((each) => toFirstAnswer(each, question, index, base))
  return { answers: await Promise.all(answers), counts: countFound(all), isBegun }
}

async function toFirstAnswer(
  { text, findBest }: Pick<Found, 'text' | 'findBest'>,
  question: string,
  index: SiteIndex,
  base: string,
): Promise<FirstAnswer> {
  const best = findBest()
  const located = locatePassages(await index.units(text), best ? [best] : [])
  const url = `${base}${text.volume}/${text.id}/`
  const [passage] = located.passages
  const result = passage && toResult(url, located, passage, places)
  return {
    href: toQueryLink(result?.href ?? url, question),
    name: [text.number, text.title].filter(Boolean).join('. ') || text.id,
    place: [result?.name, result?.pages].filter(Boolean).join(', '),
    pieces: result?.pieces ?? [],
  }
}
