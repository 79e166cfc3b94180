/**
 * Locators: where a place of a document is, as data. `locator-words.ts` writes them in words, `locator-code.ts` as
 * strings.
 */

import type { Pages } from './pages.ts'

/**
 * Kinds of steps. An `article` is the heading of an article of a treaty or law. A `point` has a printed number or letter; an `item` of a list and a `row` of a table have none, and
 * are counted. `after` is the text that resumes after a list of points.
 */
export const stepKinds = [
  ...(['document', 'title', 'paragraph', 'article', 'note'] as const),
  ...(['list', 'point', 'item', 'after', 'table', 'row', 'page'] as const),
] as const

export type StepKind = (typeof stepKinds)[number]

/** A step to a place: paragraph 2, point 3. */
export interface Step {
  kind: StepKind
  /**
   * Number or letter as printed, without punctuation: `3`, `a`; the position of an item or row, from 1. Empty for a
   * place without one, such as the title.
   */
  label: string
  /**
   * Number that a paragraph prints itself, with those around it: `7`, `2(a)`; its label is its count. Absent where it
   * prints none.
   */
  printed?: string
  /** Whether the words must say that the label of a paragraph is its count: another paragraph may print that number. */
  counted?: true
  /** Which of several places with one name, from 1: the second note 1. */
  occurrence?: number
}

/**
 * Where a place of a document is.
 *
 * ```
 * point a in point 3 of the only list, which is in paragraph 1, on page 367
 *
 * { steps: [{ kind: 'paragraph', label: '1' }, { kind: 'point', label: '3' }, { kind: 'point', label: 'a' }],
 *   implied: true, pages: { first: '367', last: '367' } }
 * ```
 */
export interface Locator {
  /** At least one step, from the outermost to the place itself. */
  steps: ReadonlyArray<Step>
  /**
   * Whether the first step can be omitted in words: no other paragraph of the document has a list of points, or no
   * other list is before its first paragraph.
   */
  implied?: true
  /** Label of the last place, if several of a kind that follow each other are meant: `4` for points 2–4. */
  last?: string
  /** Printed pages; absent where they are not known. */
  pages?: Pages | undefined
}

/** Make the locator of a printed page. */
export function pageLocator(label: string): Locator {
  return { steps: [{ kind: 'page', label }] }
}

/**
 * Locate all from one place to another of the document.
 *
 * @returns
 *   Points 2–4 for points 2 and 4; what contains both for places of different kinds, such as a point and the text after
 *   the points; no steps, if nothing in the document contains both. Its pages are left to the caller.
 */
export function spanLocators(first: Locator, last: Locator): Locator {
  const length = first.steps.findIndex((step, index) => !isEqual(step, last.steps[index]))
  if (length === -1) return { steps: first.steps, ...(first.implied && { implied: true }) }
  const [from, to] = [first.steps[length], last.steps[length]]
  const isSeries = from !== undefined && from.kind === to?.kind && from.label !== ''
  const implied = first.implied && last.implied && { implied: true as const }
  if (!isSeries) return { steps: first.steps.slice(0, length), ...implied }
  const isPrinted = isByNumber(from) && isByNumber(to)
  const steps = [...first.steps.slice(0, length), isPrinted ? from : toCounted(from, to)]
  return { steps, ...implied, last: (isPrinted && to.printed) || to.label }
}

/** Whether the words for a paragraph have only its printed number. */
function isByNumber({ printed, counted }: Step): boolean {
  return printed !== undefined && !counted
}

/** The step to the first of several paragraphs that not all have a number. */
function toCounted({ kind, label, ...first }: Step, last: Step): Step {
  const counted = [first, last].some((step) => step.printed !== undefined || step.counted)
  return { kind, label, ...(counted && { counted }) }
}

function isEqual(one: Step, other: Step | undefined): boolean {
  return one.kind === other?.kind && one.label === other.label
}

/** Kind of the place, that of its last step. */
export function toPlaceKind({ steps }: Locator): StepKind | undefined {
  return steps.at(-1)?.kind
}

/** Whether two steps are equal, ignoring case. */
export function isSameStep(one: Step, other: Step): boolean {
  return one.kind === other.kind && one.label.toLowerCase() === other.label.toLowerCase()
}
