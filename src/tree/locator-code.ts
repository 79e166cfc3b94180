/**
 * Locators as strings, for attributes of pages and the search index.
 *
 * ```
 * p1.3   @367           steps of the anchor, on page 367
 * p1.3   !@366–367      the same on two pages, with an implied first step
 * fn-2   n*@            note *, which is not in the anchor; page unknown
 * ```
 *
 * The steps mostly follow from the anchor (`toSteps`). Where they do not, the code lists them: `p2.i3.ia` is
 * paragraph 2, point 3, point a; `p8=7` is paragraph 8, which prints 7, `p5=1=` one of several that print 1, and `p9=` one
 * by count; `n1~2` is the second note 1.
 */

import { toSteps } from './steps.ts'
import { type Locator, type Step, type StepKind, stepKinds } from './locator.ts'
import type { Pages } from './pages.ts'

/** First letter of a step, by kind. */
const letters = {
  document: 'd',
  title: 't',
  paragraph: 'p',
  article: 'c',
  note: 'n',
  list: 'l',
  point: 'i',
  item: 'm',
  after: 'a',
  table: 'b',
  row: 'r',
  page: 'g',
} satisfies Record<StepKind, string>

/**
 * Write a locator as a code. A code is never empty.
 *
 * @param id
 *   Anchor of the place.
 */
export function toLocatorCode({ steps, implied, pages }: Locator, id: string): string {
  const own = isSameWay(toSteps(id), steps) ? '' : steps.map(writeStep).join('.')
  return `${own}${implied ? '!' : ''}@${pages === undefined ? '' : writeRange(pages)}`
}

/**
 * Read a locator from its code.
 *
 * @param id
 *   Anchor of the place.
 * @returns
 *   Locator; nothing where the code is invalid.
 */
export function fromLocatorCode(code: string, id: string): Locator | undefined {
  const [way = '', range, ...more] = code.split('@')
  if (range === undefined || more.length > 0) return undefined
  const implied = way.endsWith('!')
  const own = implied ? way.slice(0, -1) : way
  const steps = own === '' ? toSteps(id) : readSteps(own)
  if (steps === undefined) return undefined
  const pages = readRange(range)
  return { steps, ...(implied && { implied }), ...(pages && { pages }) }
}

function writeStep({ kind, label, printed, counted, occurrence }: Step): string {
  const number = printed === undefined ? '' : `=${escape(printed)}`
  const which = occurrence === undefined ? '' : `~${occurrence}`
  return `${letters[kind]}${escape(label)}${number}${counted ? '=' : ''}${which}`
}

function readSteps(way: string): Array<Step> | undefined {
  const steps = way.split('.').flatMap((part) => readStep(part) ?? [])
  return steps.length === way.split('.').length ? steps : undefined
}

function readStep(part: string): Step | undefined {
  const kind = stepKinds.find((each) => letters[each] === part.charAt(0))
  const [name = '', which, ...more] = part.slice(1).split('~')
  const occurrence = which === undefined ? undefined : Number(which)
  const [label = '', ...numbers] = name.split('=').map(unescape)
  const [printed = ''] = numbers
  if (kind === undefined || numbers.length > 2 || (numbers[1] ?? '') !== '' || more.length > 0)
    return undefined
  if (occurrence !== undefined && !(occurrence > 0)) return undefined
  return {
    ...{ kind, label },
    ...(printed !== '' && { printed }),
    ...(numbers.at(-1) === '' && { counted: true }),
    ...(occurrence !== undefined && { occurrence }),
  }
}

function writeRange({ first, last }: Pages): string {
  // An empty label alone would be read as no range.
  return first === last && first !== '' ? escape(first) : `${escape(first)}–${escape(last)}`
}

function readRange(range: string): Pages | undefined {
  if (range === '') return undefined
  const [first = '', last = first] = range.split('–').map(unescape)
  return { first, last }
}

function isSameWay(some: ReadonlyArray<Step> | undefined, others: ReadonlyArray<Step>): boolean {
  return (
    some?.length === others.length &&
    others.every(
      ({ kind, label, ...name }, index) =>
        some[index]?.kind === kind &&
        some[index].label === label &&
        Object.values(name).every((each) => each === undefined),
    )
  )
}

/** Reserved characters; in a label each is `%` and its index here, 0-based. */
const reserved = '%@!.–=~'

/** A reserved character: `.`; not `-`. */
const reservedPattern = /[%@!.–=~]/g

/** An escaped character: `%3`; not `%`. */
const escapedPattern = /%([0-6])/g

function escape(label: string): string {
  return label.replace(reservedPattern, (character) => `%${reserved.indexOf(character)}`)
}

function unescape(code: string): string {
  return code.replace(escapedPattern, (_, place) => reserved.charAt(Number(place)))
}
