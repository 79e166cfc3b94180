/** Explains what the fields and names of a query find, and offers what they do not. */

import { explanation as words } from '#words/explanation.ts'
import type { Absent } from '../../search/advice/absent.ts'
import type { CountedMarked } from '../../search/advice/marked.ts'
import type { CountedPossessives } from '../../search/advice/possessives.ts'
import { fromText } from '../../search/query/from-text.ts'
import { toText } from '../../search/query/to-text.ts'
import type { SearchAnswer } from '../../search/search.ts'
import { makeElement } from './make-element.ts'
import { link, toFilteredHref, toQueryHref } from './query-links.ts'

/**
 * Explain values that no text has, what fields for marks in the text find, and the possessives of names.
 *
 * @param parameters
 *   Parameters of the address.
 */
export function explainFields(
  { absent, marked, possessives }: Pick<SearchAnswer, 'absent' | 'marked' | 'possessives'>,
  parameters: URLSearchParams,
): Array<HTMLElement> {
  return [
    ...absent.map((each) => writeAbsent(each, parameters)),
    ...marked.map((each) => writeMarked(each, parameters)),
    ...possessives.map((each) => writePossessives(each, parameters)),
  ]
}

function writeAbsent(
  { name, value, isAlike, isAll, offers }: Absent,
  parameters: URLSearchParams,
): HTMLElement {
  const written = makeElement('p', {}, words.absent(name, value))
  if (offers.length === 0) return written
  written.append(` ${isAlike ? words.didYouMean : words.thereIs(isAll)} `)
  for (const [index, { value, tree }] of offers.entries())
    written.append(index > 0 ? ', ' : '', link(toFilteredHref(tree, parameters), value))
  written.append(isAlike ? words.questionMark : words.end)
  return written
}

function writeMarked(
  { field, tree, documents }: CountedMarked,
  parameters: URLSearchParams,
): HTMLElement {
  const { name } = field
  const typed = toText(field)
  const written = makeElement('p', {}, isMarked(name) ? words.marked(name, typed) : '')
  if (documents > 0)
    written.append(
      ` ${words.asWords(documents)} `,
      link(toQueryHref(tree, parameters), toText(tree)),
      words.end,
    )
  return written
}

function writePossessives(
  { name, texts, documents }: CountedPossessives,
  parameters: URLSearchParams,
): HTMLElement {
  const query = texts.map((text) => `"${text}"`).join(' OR ')
  const { tree } = fromText(query)
  const target = tree ? link(toQueryHref(tree, parameters), query) : query
  return makeElement('p', {}, `${words.possessives(name, documents)} `, target, words.end)
}

function isMarked(name: string): name is 'person' | 'place' | 'term' {
  return name === 'person' || name === 'place' || name === 'term'
}
