import { footnoteDefinitionId, pageBreakId, paragraphId } from '../../tree/ids.ts'
import { toSteps } from '../../tree/steps.ts'
import { isSameStep, type Locator, type Step } from '../../tree/locator.ts'
import { type PlaceWords, writeLocator, writeSeries } from '../../tree/locator-words.ts'

/** Alternatives for a reader who requests a place that a document does not have. */
export interface Advice {
  /** Places that exist instead: `points 1–6 in paragraph 1, pp. 366–367`. */
  has: string
  /** Anchor of the nearest place: `p1.6`. */
  nearest: string
}

/** The places of a document in document order, by anchor. */
export type Places = ReadonlyMap<string, Locator>

/**
 * Advise on a fragment that matches no element.
 *
 * @param requested
 *   Id in the fragment: `p1.9`, `fn7`, `page-367`.
 * @param places
 *   The document's places.
 * @returns
 *   Advice; undefined where the document has no places.
 */
export function adviseOnFragment(
  requested: string,
  places: Places,
  words: PlaceWords,
): Advice | undefined {
  return adviseOnPlace(readSteps(requested), places, words)
}

/**
 * Advise on a place that a document does not have.
 *
 * @param requested
 *   Steps to the place; the steps to a point may omit its paragraph.
 * @param places
 *   The document's places.
 * @returns
 *   Advice; undefined where the document has no places.
 */
export function adviseOnPlace(
  requested: ReadonlyArray<Step>,
  places: Places,
  words: PlaceWords,
): Advice | undefined {
  const wanted = addParagraph(requested, places)
  for (const way of [wanted, wanted.slice(0, -1), [paragraph], [title]]) {
    const own = way.at(-1)
    const series = own ? toSeries(way, own, places) : []
    const [first, ...others] = series
    if (own === undefined || first === undefined) continue
    const last = others.at(-1) ?? first
    const nearest = others.reduce(
      (best, place) => (toDistance(place.own, own) < toDistance(best.own, own) ? place : best),
      first,
    )
    return { has: writeHolding(way, [first.own, last.own], places, words), nearest: nearest.id }
  }
  return undefined
}

const paragraph: Step = { kind: 'paragraph', label: '' }
const title: Step = { kind: 'title', label: '' }

/** A place in a series, such as the points of a list. */
interface Member {
  id: string
  /** The last step to it. */
  own: Step
}

/** Places that differ from one in the last step alone: the points of a list, the notes, the numbered paragraphs. */
function toSeries(
  way: ReadonlyArray<Step>,
  { kind, printed }: Step,
  places: Places,
): Array<Member> {
  return [...places].flatMap(([id, { steps }]): Array<Member> => {
    const own = steps.at(-1)
    const isNumbered = printed === undefined || own?.printed !== undefined
    return own?.kind === kind && isNumbered && isSameWay(steps.slice(0, -1), way.slice(0, -1))
      ? [{ id, own }]
      : []
  })
}

/** Name a series and the place that holds it, if one does: `points 1–6 in paragraph 1, pp. 366–367`, `notes 1–3`. */
function writeHolding(
  way: ReadonlyArray<Step>,
  [first, last]: [Step, Step],
  places: Places,
  words: PlaceWords,
): string {
  const series = writeSeries(first, last, words)
  const holder = [...places.values()].find(({ steps }) => isSameWay(steps, way.slice(0, -1)))
  return holder ? words.seriesIn(series, writeLocator(holder, 'running', words)) : series
}

/** Add the first paragraph that has points to a point without one. */
function addParagraph(steps: ReadonlyArray<Step>, places: Places): ReadonlyArray<Step> {
  if (steps[0]?.kind !== 'point') return steps
  const holder = [...places.values()].find(({ steps: [, second] }) => second?.kind === 'point')
  return [...(holder?.steps.slice(0, 1) ?? []), ...steps]
}

function isSameWay(one: ReadonlyArray<Step>, other: ReadonlyArray<Step>): boolean {
  return (
    one.length === other.length &&
    one.every((step, index) => {
      const there = other[index]
      return there !== undefined && isSameStep(step, there)
    })
  )
}

/** Distance of two places of a series; `Infinity` where a label is not a number. */
function toDistance(one: Step, wanted: Step): number {
  const [label, other] =
    wanted.printed === undefined ? [one.label, wanted.label] : [one.printed ?? '', wanted.printed]
  const distance = Math.abs(Number.parseInt(label, 10) - Number.parseInt(other, 10))
  return Number.isNaN(distance) ? Infinity : distance
}

/**
 * Forms of ids that other editions use, mapped to anchors of this edition: `pt3`, `page-367`, `footnote1`; not
 * `p1.3`.
 */
const otherForms = [
  { pattern: /^(?:pt|point)\W?(?=\d)/, toId: (label: string) => `${paragraphId(1)}.${label}` },
  { pattern: /^(?:pg|page|p_)\W?(?=\d)/, toId: pageBreakId },
  { pattern: /^(?:n|note|footnote|fn)[\W_]?(?=\d)/, toId: footnoteDefinitionId },
  { pattern: /^(?:para|paragraph)\W?(?=\d)/, toId: paragraphId },
]

/** Punctuation of a sentence at the end of a pasted address: `)` of `p1.9)`, `.` of `p9.` */
const trailing = /[.,;:!?)\]}>'"’”/]$/

/** Read the steps of an id of this or another edition: page 367 of `page-367`; empty where it has none. */
function readSteps(id: string): Array<Step> {
  let requested = id
  while (trailing.test(requested)) requested = requested.slice(0, -1)
  const found = otherForms.find(({ pattern }) => pattern.test(requested))
  return toSteps(found ? found.toId(requested.replace(found.pattern, '')) : requested) ?? []
}
