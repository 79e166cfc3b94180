import { fromLabel } from '../../tree/numberings.ts'
import type { Label, List, PhrasingContent, Point } from '../../tree/nodes.ts'
import { readSeries } from '../../tree/series.ts'
import { toContent } from './content.ts'
import { generate } from './generated.ts'
import { readList } from './lists.ts'
import { toLine, toRuns } from './runs.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Words of `rend` for a list that runs on in the text: `run-in`, `runon`. */
const runIn = /^run-?(?:in|on)$/

/** A whole number: `3`; not `3)`. */
const wholeNumber = /^\d{1,6}$/

/** Whether an element is a list that runs on in its paragraph, whose items are points. */
export function isRunIn({ name, attributes, children }: XmlElement): boolean {
  return (
    name === 'list' &&
    runIn.test(attributes['rend']?.trim() ?? '') &&
    children.some((child) => child.type === 'element' && child.name === 'label')
  )
}

/**
 * Read a list that runs on in its paragraph, as points.
 *
 * ```
 * > | points: <list rend="run-in"><label>1)</label><item> we have …; </item></list> Y said
 *                                        ^^               ^^^^^^^^^^ point
 * ```
 */
export function readPoints(element: XmlElement, state: State): List {
  const points: Array<Point> = []
  const stated: Array<number | undefined> = []
  let label: Label | undefined
  for (const child of element.children) {
    if (child.type === 'text') continue
    if (child.name === 'label') label = toPointLabel(child)
    else {
      points.push(toPoint(child, label, state))
      const { n = '' } = child.attributes
      stated.push(wholeNumber.test(n) ? Number(n) : undefined)
      label = undefined
    }
  }
  const values = readSeries(points.map((point) => fromLabel(point.label)))
  for (const [index, point] of points.entries()) {
    point.ordinal = stated[index] ?? values[index] ?? index + 1
  }
  return { type: 'list', children: points, position: element.position }
}

function toPointLabel(element: XmlElement): Label {
  return { type: 'label', value: toContent(element), position: element.position }
}

function toPoint(element: XmlElement, label: Label | undefined, state: State): Point {
  const { position } = element
  const point: Point = {
    type: 'point',
    label: label?.value ?? '',
    ordinal: 0,
    children: [],
    position,
  }
  if (label) point.children.push(label)
  if (label && !state.exact) point.children.push(generate(' ', position))
  for (const { block, text } of toRuns(
    element.children,
    ({ name }) => name === 'list',
    state.exact,
  )) {
    const children = text
      ? addSpace(toLine(text, state), state)
      : isRunIn(block)
        ? [readPoints(block, state)]
        : [readList(block, state) ?? []].flat()
    // There may be more than the maximum number of arguments of a call.
    for (const child of children) point.children.push(child)
  }
  return point
}

/** End text before a label with a space, unless the file has all its spaces. */
export function addSpace(
  text: ReadonlyArray<PhrasingContent>,
  { exact }: State,
): ReadonlyArray<PhrasingContent> {
  const last = text.at(-1)
  if (exact || last === undefined) return text
  const { end } = last.position
  return [...text, generate(' ', { start: end, end })]
}
