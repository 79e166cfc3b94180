import type { Places } from '../edition/places/permalink-advice.ts'
import { isSameStep, type Locator, type Step } from '../tree/locator.ts'
import { toLabelPath } from '../tree/printed-labels.ts'

/** A unit that a text names. */
export type FoundUnit = [id: string, locator: Locator]

/** Whether a step is the one that a text names. */
type IsStep = (step: Step, wanted: Step) => boolean

/**
 * Find the units of a document whose steps end with the given ones.
 *
 * A paragraph may be named by its printed number or by its count: `paragraph 7` is found by both. A text may call numbered
 * paragraphs points, and points numbered paragraphs: where there is no point 4, it is the numbered paragraph 4.
 *
 * @param unit
 *   Last steps to the unit, from a paragraph, a note, or an outermost point.
 * @returns
 *   Units in document order. The locator of one that is found by its count alone says so.
 */
export function findUnits(unit: ReadonlyArray<Step>, places: Places): Array<FoundUnit> {
  const found = findNamed(unit, places)
  if (found.length > 0) return found
  const others = toOtherNames(unit)
  return others.map((each) => findNamed(each, places)).find((each) => each.length > 0) ?? []
}

function findNamed(unit: ReadonlyArray<Step>, places: Places): Array<FoundUnit> {
  const all = [...places]
  const find = (isStep: IsStep) => all.filter(([, { steps }]) => endsWith(steps, unit, isStep))
  if (unit[0]?.kind !== 'paragraph') return preferWhole(find(isSameStep), unit)
  const printed =
    [isPrinted, isPrintedInAnyCase, isPrintedInside].map(find).find(({ length }) => length > 0) ??
    []
  const counted = unit[0].printed === undefined ? find(isSameStep) : []
  const ids = new Set(printed.map(([id]) => id))
  return all.flatMap((each): Array<FoundUnit> => {
    if (ids.has(each[0])) return [each]
    return counted.includes(each) ? [[each[0], sayCount(each[1])]] : []
  })
}

/** Whether steps end with others. A point without its outer point is not meant. */
function endsWith(steps: ReadonlyArray<Step>, unit: ReadonlyArray<Step>, isStep: IsStep): boolean {
  const offset = steps.length - unit.length
  if (offset < 0) return false
  if (unit[0]?.kind === 'point' && steps[offset - 1]?.kind === 'point') return false
  return steps.slice(offset).every((step, index) => {
    const wanted = unit[index]
    if (wanted === undefined || step.kind !== wanted.kind) return false
    if ((wanted.occurrence ?? step.occurrence) !== step.occurrence) return false
    return step.kind === 'paragraph' ? isStep(step, wanted) : isSameStep(step, wanted)
  })
}

/** Prefer the units that are named by just these steps: point 3 of the only list, not that of a note; point A, not a. */
function preferWhole(found: Array<FoundUnit>, unit: ReadonlyArray<Step>): Array<FoundUnit> {
  const whole = found.filter(
    ([, { steps, implied }]) => steps.length - (implied ? 1 : 0) === unit.length,
  )
  const preferred = whole.length > 0 ? whole : found
  const exact = preferred.filter(([, { steps }]) =>
    steps.slice(-unit.length).every(({ label }, index) => label === unit[index]?.label),
  )
  return exact.length > 0 ? exact : preferred
}

/** Whether a paragraph prints the number that is asked for, and has the count, if that is asked for too. */
function isPrinted(step: Step, wanted: Step): boolean {
  return isNumber(step, wanted, (own, path) => own === path)
}

function isPrintedInAnyCase(step: Step, wanted: Step): boolean {
  return isNumber(step, wanted, (own, path) => own === path, toLower)
}

/** The same without the numbers around it: `3` of `IV(3)`. */
function isPrintedInside(step: Step, wanted: Step): boolean {
  return isNumber(step, wanted, (own, path) => own.toLowerCase().endsWith(`.${path.toLowerCase()}`))
}

function isNumber(
  step: Step,
  { label, printed, counted }: Step,
  isSame: (own: string, path: string) => boolean,
  fold = (text: string) => text,
): boolean {
  if (counted && (printed === undefined || step.label !== label)) return false
  const [own, path] = [step.printed ?? '', printed ?? label].map((each) => toLabelPath(fold(each)))
  return step.printed !== undefined && isSame(own ?? '', path ?? '')
}

function toLower(text: string): string {
  return text.toLowerCase()
}

/** Name a paragraph that prints another number by its count too. */
function sayCount(locator: Locator): Locator {
  const [first, ...inner] = locator.steps
  if (first?.printed === undefined) return locator
  return { ...locator, steps: [{ ...first, counted: true }, ...inner] }
}

/** Other names for a point or a numbered paragraph: the numbered paragraph 4(a) for point 4(a). */
function toOtherNames([first, ...inner]: ReadonlyArray<Step>): Array<ReadonlyArray<Step>> {
  if (first?.kind === 'point') {
    const printed = [first, ...inner].map(({ label }) => label).join('.')
    return [
      [{ kind: 'paragraph', label: '', printed }],
      [{ kind: 'paragraph', label: '', printed: first.label }, ...inner],
    ]
  }
  if (first?.printed === undefined || first.counted) return []
  const points = toLabelPath(first.printed.toLowerCase()).split('.')
  return [[...points.map((label): Step => ({ kind: 'point', label })), ...inner]]
}
