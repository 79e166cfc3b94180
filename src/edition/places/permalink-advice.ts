import { footnoteDefinitionId, pageBreakId, paragraphId } from '../../tree/ids.ts'
import { toSteps } from '../../tree/steps.ts'
import { isSameStep, type Locator, type Step } from '../../tree/locator.ts'
import { writeLocator, writeSeries } from '../../tree/locator-words.ts'

/** What a reader can do who requests a place that a document does not have. */
export interface Advice {
  /** What there is instead: `points 1–6 in paragraph 1, pp. 366–367`. */
  has: string
  /** Id of the nearest place: `p1.6`. */
  nearest: string
}

/** The places of a document in order, by their anchors. */
export type Places = ReadonlyMap<string, Locator>

/**
 * Advise on a fragment that names nothing.
 *
 * @param requested
 *   Id that the fragment gives: `p1.9`, `fn7`, `page-367`.
 * @param places
 *   The document's places.
 * @returns
 *   Advice; undefined where the document has no places.
 */
export function toAdvice(requested: string, places: Places): Advice | undefined {
  return adviseOn(readSteps(requested), places)
}

/**
 * Advise on a place that a document does not have.
 *
 * @param requested
 *   Steps to it; those to a point may leave its paragraph out.
 * @param places
 *   The document's places.
 * @returns
 *   Advice; undefined where the document has no places.
 */
export function adviseOn(requested: ReadonlyArray<Step>, places: Places): Advice | undefined {
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
    return { has: writeSeries(first.own, last.own) + toHolder(way, places), nearest: nearest.id }
  }
  return undefined
}

const paragraph: Step = { kind: 'paragraph', label: '' }
const title: Step = { kind: 'title', label: '' }

/** A place of a series. */
interface Member {
  id: string
  /** The last step to it. */
  own: Step
}

/** The places that differ from one in the last step alone: the points of a list, the notes. */
function toSeries(way: ReadonlyArray<Step>, { kind }: Step, places: Places): Array<Member> {
  return [...places].flatMap(([id, { steps }]): Array<Member> => {
    const own = steps.at(-1)
    return own?.kind === kind && isSameWay(steps.slice(0, -1), way.slice(0, -1))
      ? [{ id, own }]
      : []
  })
}

/** ` in paragraph 1, pp. 366–367`; nothing where no place holds the series. */
function toHolder(way: ReadonlyArray<Step>, places: Places): string {
  const holder = [...places.values()].find(({ steps }) => isSameWay(steps, way.slice(0, -1)))
  return holder === undefined ? '' : ` in ${writeLocator(holder, 'running')}`
}

/** A point of no paragraph is one of the first that has points. */
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

/** How far apart two places of a series are; labels that are no numbers are far from everything. */
function toDistance({ label }: Step, { label: other }: Step): number {
  const distance = Math.abs(Number.parseInt(label, 10) - Number.parseInt(other, 10))
  return Number.isNaN(distance) ? Infinity : distance
}

/** Ids that others give to such places, and ours: `pt3`, `page-367`, `footnote1`; not `p1.3`. */
const foreign = [
  { pattern: /^(?:pt|point)\W?(?=\d)/, toId: (label: string) => `${paragraphId(1)}.${label}` },
  { pattern: /^(?:pg|page|p_)\W?(?=\d)/, toId: pageBreakId },
  { pattern: /^(?:n|note|footnote|fn)[\W_]?(?=\d)/, toId: footnoteDefinitionId },
  { pattern: /^(?:para|paragraph)\W?(?=\d)/, toId: paragraphId },
]

/** What a sentence leaves at the end of an address that is pasted in it: `)` of `p1.9)`, `.` of `p9.` */
const trailing = /[.,;:!?)\]}>'"’”/]$/

/** The steps that an id says, ours or another’s: page 367 of `page-367`; none where it says nothing. */
function readSteps(id: string): Array<Step> {
  let requested = id
  while (trailing.test(requested)) requested = requested.slice(0, -1)
  const found = foreign.find(({ pattern }) => pattern.test(requested))
  return toSteps(found ? found.toId(requested.replace(found.pattern, '')) : requested) ?? []
}
