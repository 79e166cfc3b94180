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
  /** Printed pages; absent where they are not known. */
  pages?: Pages | undefined
}

/** Make the locator of a printed page. */
export function pageLocator(label: string): Locator {
  return { steps: [{ kind: 'page', label }] }
}

/** Kind of the place, that of its last step. */
export function toPlaceKind({ steps }: Locator): StepKind | undefined {
  return steps.at(-1)?.kind
}

/** Whether two steps are equal, ignoring case. All `after` steps are equal, because they have one name. */
export function isSameStep(one: Step, other: Step): boolean {
  if (one.kind !== other.kind) return false
  return one.kind === 'after' || one.label.toLowerCase() === other.label.toLowerCase()
}
