/** Numbers that paragraphs print themselves, beside their count in this edition. */

import { countEach } from './count-each.ts'
import type { Locator, Step } from './locator.ts'
import type { Root } from './nodes.ts'
import { listLabeled } from './printed-labels.ts'
import { toSteps } from './steps.ts'

/** How a step names its paragraph, beyond its count. */
type Numbered = Pick<Step, 'printed' | 'counted'>

/**
 * Find how the paragraphs of a document are named, if it prints numbers or letters before any.
 *
 * ```
 * > | We decided:      paragraph 1 by count, because another prints 1
 * > | 1. To go.        numbered paragraph 1
 * > | 2. To stay.      numbered paragraph 2
 * > | a. At home.      numbered paragraph 2(a)
 * > | He agreed.       paragraph 5
 * ```
 *
 * @returns
 *   Names by the counts of the paragraphs; without those that the count alone names.
 */
export function nameParagraphs(tree: Root): ReadonlyMap<string, Numbered> {
  const labeled = listLabeled(tree).flatMap(({ node: { type, data }, ...labels }) => {
    const count = type === 'paragraph' ? toCount(data?.id) : undefined
    return count === undefined ? [] : [{ count, ...labels }]
  })
  if (labeled.length === 0) return new Map()
  const owns = countEach(labeled.map(({ own }) => own))
  const paths = labeled.map(({ label, own }) => (owns.get(own) === 1 ? own : label))
  const times = countEach(paths)
  const names = new Map<string, Numbered>(
    labeled.map(({ count }, index) => {
      const path = paths[index] ?? ''
      const isUnique = times.get(path) === 1
      return [count, { printed: toPrinted(path), ...(!isUnique && { counted: true }) }]
    }),
  )
  const lasts = new Set(labeled.map(({ own }) => own.split('.').at(-1)))
  for (const node of tree.children) {
    const count = node.type === 'paragraph' ? toCount(node.data?.id) : undefined
    if (count !== undefined && !names.has(count) && lasts.has(count))
      names.set(count, { counted: true })
  }
  return names
}

/** Name the paragraph of a locator as it is printed. */
export function addNumber(locator: Locator, names: ReadonlyMap<string, Numbered>): Locator {
  const [first, ...inner] = locator.steps
  const name = first?.kind === 'paragraph' ? names.get(first.label) : undefined
  return first && name ? { ...locator, steps: [{ ...first, ...name }, ...inner] } : locator
}

/** Count of the paragraph with an anchor; nothing for an article. */
function toCount(id = ''): string | undefined {
  const [step] = toSteps(id) ?? []
  return step?.kind === 'paragraph' ? step.label : undefined
}

/** Write a path of labels as it is cited: `2(a)` of `2.a`. */
function toPrinted(path: string): string {
  const [first = '', ...inner] = path.split('.')
  return first + inner.map((label) => `(${label})`).join('')
}
