import type { Step, StepKind } from '../tree/locator.ts'
import type { Term } from './terms.ts'

/** A part of the name of a unit. */
type Part = Pick<Term, 'type' | 'label' | 'occurrence'>

/** Parts of a unit's name, from the outermost. */
const parts = [
  ...(['title', 'paragraph', 'article', 'note', 'list', 'point', 'item'] as const),
  ...(['after', 'table', 'row'] as const),
] as const satisfies ReadonlyArray<StepKind>

/** Names of a paragraph: by its printed number, by its count, or by either. */
const paragraphs: ReadonlySet<Term['type']> = new Set(['paragraph', 'numbered', 'counted'])

/**
 * Whether a part of a name replaces another: two points are two places. The printed number of a paragraph and its count, as in
 * `numbered paragraph 1 (paragraph 5 by count)`, name one.
 */
export function isSamePart({ type }: Part, { type: next }: Part): boolean {
  if (type === 'numbered' && next === 'counted') return false
  return type === next || (paragraphs.has(type) && paragraphs.has(next))
}

/** The labels in a term: `3` and `a` of `3(a)`. */
const labels = /[^()]+/g

/**
 * Convert the terms of a unit's name to the steps to it.
 *
 * @returns
 *   Paragraph 2, point 3, point a; empty where the terms name no unit. A paragraph by its printed number alone has an empty
 *   label.
 */
export function toUnitSteps(terms: ReadonlyArray<Part>): Array<Step> {
  return parts.flatMap((kind): Array<Step> => {
    if (kind === 'paragraph') return toParagraph(terms)
    const term = terms.find(({ type }) => type === kind)
    if (term === undefined) return []
    const { label, occurrence } = term
    const steps = (label.match(labels) ?? ['']).map((each): Step => ({ kind, label: each }))
    const own = steps.at(-1)
    if (own && occurrence !== undefined) own.occurrence = occurrence
    return steps
  })
}

function toParagraph(terms: ReadonlyArray<Part>): Array<Step> {
  const find = (wanted: Term['type']) => terms.find(({ type }) => type === wanted)?.label
  const [printed, counted, label] = [find('numbered'), find('counted'), find('paragraph')]
  if ((printed ?? counted ?? label) === undefined) return []
  return [
    {
      kind: 'paragraph',
      label: counted ?? label ?? '',
      ...(printed !== undefined && { printed }),
      ...(counted !== undefined && { counted: true }),
    },
  ]
}
