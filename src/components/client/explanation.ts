/** Explains how a query was understood, with links to other ones. All of it is text: markup in a query is shown. */

import { explanation as words } from '#words/explanation.ts'
import { lang } from '#words/lang.ts'
import { misreadings as misreadingWords } from '#words/misreadings.ts'
import { status as statusWords } from '#words/status.ts'
import { isOn } from '../../search/match/facts.ts'
import { listExcluded, spellingParameter, withoutParameter } from '../../search/choices.ts'
import type { Reduced } from '../../search/reduced.ts'
import { maxMatching, type Reading } from '../../search/plan/to-plan.ts'
import { hasOperators, quoteWord, replaceWord } from '../../search/query/edit-tree.ts'
import { toText } from '../../search/query/to-text.ts'
import type { Misreading, Query, QueryNode } from '../../search/query/tree.ts'
import type { SearchAnswer } from '../../search/search.ts'
import { fromTypedDate } from '../../search/query/typed-date.ts'
import { toDays } from '../../search/query/values.ts'
import { fold } from '../../search/words.ts'
import { explainFields } from './explain-fields.ts'
import { formId } from './form-id.ts'
import { makeElement } from './make-element.ts'
import { link, toFilteredHref, toQueryHref, toTextHref } from './query-links.ts'

/** Maximum number of forms that are listed at first. */
const maxForms = 12

/** What is explained. */
export interface Explained {
  query: Query
  answer: Pick<
    SearchAnswer,
    'planned' | 'similar' | 'reduced' | 'absent' | 'marked' | 'possessives'
  >
  /** Parameters of the address. */
  parameters: URLSearchParams
  /** Called when the reader includes a name in the search, or excludes it. */
  onChoose: (name: string, isWanted: boolean) => void
}

/**
 * Explain what was not understood, and link to the query that was probably meant.
 *
 * @param parameters
 *   Parameters of the address (default: none).
 */
export function explainMisreadings(
  misreadings: ReadonlyArray<Misreading>,
  parameters = new URLSearchParams(),
): Array<HTMLElement> {
  const written = new Map<string, HTMLElement>()
  for (const misreading of misreadings) {
    const sentence = writeMisreading(misreading)
    const { instead } = misreading
    const paragraph = makeElement('p', {}, sentence)
    if (instead !== undefined)
      paragraph.append(
        ` ${words.didYouMean} `,
        link(toTextHref(instead, parameters), instead),
        words.questionMark,
      )
    written.set(`${sentence} ${instead ?? ''}`, paragraph)
  }
  return [...written.values()]
}

function writeMisreading({ type, value, field = 'in' }: Misreading): string {
  return type === 'value' || type === 'day' || type === 'reversed'
    ? misreadingWords[type](value, field)
    : misreadingWords[type](value)
}

/** Explain how a query was understood, and what is searched beside what was typed. */
export function explainAnswer(explained: Explained): Array<HTMLElement> {
  const { query, answer, parameters } = explained
  const { tree } = query
  if (tree === undefined) return []
  const { readings } = answer.planned
  const isWorthSaying = hasOperators(tree) || query.misreadings.length > 0
  return [
    ...(isWorthSaying ? [paragraph(words.understood, makeElement('i', {}, toText(tree)))] : []),
    ...readings.flatMap((reading) => explainReading(reading, tree, explained)),
    ...explainFields(answer, parameters),
    ...writeReduced(answer.reduced, parameters),
  ]
}

/**
 * Offer the documents of the day or month that a query is.
 *
 * @param dates
 *   Dates of all documents.
 */
export function offerDate(
  question: string,
  dates: ReadonlyArray<string | undefined>,
  parameters: URLSearchParams,
): Array<HTMLElement> {
  const field = fromTypedDate(question)
  const days = field && toDays(field.value)
  if (field === undefined || days === undefined) return []
  const count = dates.filter((date) => date !== undefined && isOn(date, days)).length
  const text = words.dated(writeDate(field.value), count)
  return [makeElement('p', {}, link(toQueryHref(field, parameters), text))]
}

/** Write a day or month: `February 24, 1965`, `February 1965`. */
function writeDate(date: string): string {
  const day = date.length > 7 ? { day: 'numeric' as const } : {}
  const format = { year: 'numeric', month: 'long', timeZone: 'UTC', ...day } as const
  return new Intl.DateTimeFormat(lang, format).format(new Date(date))
}

function explainReading(reading: Reading, tree: QueryNode, explained: Explained) {
  const { forms, names, unknown } = reading
  return [
    ...(forms.length > 0 ? [writeForms(reading, tree, explained.parameters)] : []),
    ...(names.length > 0 ? [writeNames(reading, explained)] : []),
    ...(unknown.length > 0 ? writeUnknown(reading, tree, explained) : []),
  ]
}

function writeForms({ text, forms }: Reading, tree: QueryNode, parameters: URLSearchParams) {
  const [shown, others] = [forms.slice(0, maxForms), forms.slice(maxForms)]
  const isPattern = text.includes('*')
  const list = makeElement('span', { class: 'forms' }, shown.join(', '))
  if (others.length > 0) list.append(' ', writeOthers(list, forms))
  const written = paragraph(isPattern ? words.pattern(text) : words.forms(text), list)
  if (forms.length >= maxMatching) written.append(` ${words.isCut(maxMatching)}`)
  const exact = quoteWord(tree, text)
  if (!isPattern && toText(exact) !== toText(tree)) {
    const href = toFilteredHref(exact, parameters)
    written.append(' ', makeElement('a', { class: 'screen', href }, words.exact))
  }
  return written
}

/** Make a button that lists all forms. */
function writeOthers(list: HTMLElement, forms: ReadonlyArray<string>): HTMLElement {
  const button = makeElement('button', { type: 'button' }, words.more(forms.length - maxForms))
  button.onclick = () => {
    list.textContent = forms.join(', ')
    list.tabIndex = -1
    list.focus()
  }
  return button
}

function writeNames({ text, names }: Reading, { parameters, onChoose }: Explained): HTMLElement {
  if (parameters.has(spellingParameter)) return makeElement('p', {}, words.namesOff(text, names))
  const excluded = listExcluded(parameters)
  const boxes = names.map((name) => {
    const box = makeElement('input', { type: 'checkbox', value: name })
    box.checked = !excluded.has(fold(name))
    box.onchange = (event) => {
      // It is no filter.
      event.stopPropagation()
      onChoose(name, box.checked)
    }
    return makeElement('label', {}, box, ` ${name}`)
  })
  // The form keeps what is excluded.
  const kept = names
    .filter((name) => excluded.has(fold(name)))
    .map((value) =>
      makeElement('input', { type: 'hidden', name: withoutParameter, value, form: formId }),
    )
  return makeElement(
    'fieldset',
    {},
    makeElement('legend', {}, `${words.names(text)}:`),
    ...boxes,
    ...kept,
  )
}

function writeUnknown({ text, unknown }: Reading, tree: QueryNode, explained: Explained) {
  const { answer, parameters } = explained
  // What a field does not find is said of the field.
  if (answer.marked.some(({ field }) => `${field.name}:${field.value}` === text)) return []
  return unknown.map((word) => {
    const written = makeElement('p', {}, words.isUnknown(word))
    const similar = answer.similar.get(word) ?? []
    if (similar.length > 0) written.append(` ${words.didYouMean} `)
    for (const [index, other] of similar.entries()) {
      const href = toFilteredHref(replaceWord(tree, word, other), parameters)
      written.append(index > 0 ? ', ' : '', link(href, other))
    }
    if (similar.length > 0) written.append(words.questionMark)
    return written
  })
}

function writeReduced(reduced: ReadonlyArray<Reduced>, parameters: URLSearchParams) {
  if (reduced.length === 0) return []
  const items = reduced.map(({ tree, without, counts }) => {
    const missing = new Intl.ListFormat(lang).format(without.map(toText))
    const target = link(toQueryHref(tree, parameters), toText(tree))
    const texts = statusWords.texts(counts.documents, counts.sections)
    return makeElement('li', {}, target, ' ', words.reducedCount(missing, texts))
  })
  return [makeElement('p', {}, `${words.reduced}:`), makeElement('ul', {}, ...items)]
}

function paragraph(label: string, content: Node): HTMLElement {
  return makeElement('p', {}, `${label}: `, content)
}
