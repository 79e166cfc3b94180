/** Locators in words, from the nouns of a table (`words/en/places.ts`). All texts such as `point 3, p. 367` are written here. */

import type { LocatorForm } from '../words/locator-form.ts'
import type { Words } from '../words/words.ts'
import type { Locator, Step } from './locator.ts'
import type { Pages } from './pages.ts'

/** Words for places. */
export type PlaceWords = Words['places']

/**
 * Put a locator into words.
 *
 * @returns
 *   `Point 3, p. 367`, `Points 2–4, pp. 366–367`; only the place where no page is known, only the pages for no place.
 */
export function writeLocator(locator: Locator, form: LocatorForm, words: PlaceWords): string {
  const place = writePlace(locator, form, words)
  if (locator.pages === undefined) return place
  const pages = writePages(locator.pages, words)
  return place === '' ? pages : words.join([place, pages])
}

/**
 * Put the place of a locator into words, without its pages.
 *
 * @returns
 *   `Paragraph 2, point 3(a)`.
 */
export function writePlace(
  { steps, implied, last }: Pick<Locator, 'steps' | 'implied' | 'last'>,
  form: LocatorForm,
  words: PlaceWords,
): string {
  const parts: Array<string> = []
  const written = implied && steps.length > 1 ? steps.slice(1) : steps
  for (const [index, step] of written.entries()) {
    const isInSame = ['point', 'item'].includes(step.kind) && written[index - 1]?.kind === step.kind
    const end = index === written.length - 1 ? last : undefined
    const text = isInSame
      ? `${parts.pop() ?? ''}(${step.label})${end === undefined ? '' : `–(${end})`}`
      : writeSteps(step, end, form, words)
    const { occurrence } = step
    parts.push(occurrence === undefined ? text : words.occurrence(text, occurrence))
  }
  const text = words.join(parts)
  return form === 'name' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * Cite printed pages.
 *
 * @returns
 *   `p. 367`, `pp. 366–367`.
 */
export function writePages({ first, last }: Pages, words: PlaceWords): string {
  return words.pages(first, last)
}

/**
 * Name a series of places of one kind by its first and last.
 *
 * @returns
 *   `points 1–6`, `note 1`, `title`.
 */
export function writeSeries(first: Step, last: Step, words: PlaceWords): string {
  if (first.label === last.label || first.label === '') return writeStep(first, 'running', words)
  const { kind, label, printed } = first
  return printed === undefined || last.printed === undefined
    ? words.series(kind, label, last.label)
    : words.printedSeries(kind, printed, last.printed)
}

function writeSteps(
  step: Step,
  last: string | undefined,
  form: LocatorForm,
  words: PlaceWords,
): string {
  if (last === undefined) return writeStep(step, form, words)
  const { kind, label, printed, counted } = step
  if (counted) return words.byCount(words.series(kind, label, last))
  if (printed !== undefined) return words.printedSeries(kind, printed, last)
  return words.series(kind, label, last)
}

function writeStep(
  { kind, label, printed, counted }: Step,
  form: LocatorForm,
  words: PlaceWords,
): string {
  const name = () => words.step(kind, label, form)
  const count = () => (counted ? words.byCount(name()) : name())
  if (printed === undefined) return count()
  const number = words.printed(kind, printed, form)
  return counted ? words.numberOf(number, count()) : number
}
