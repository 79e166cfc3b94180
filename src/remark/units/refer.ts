/** Makes references from the names of units in running text. */

import type { CrossReference, Node, PhrasingContent, Text } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { toFlat } from '../flat-text.ts'
import {
  afterDocument,
  beforeDocument,
  beforePaper,
  elsewhere,
  freeBefore,
  listJoint,
  firstDocument,
  lastDocument,
  numberBefore,
  numbered,
  oneOfList,
  window,
  within,
} from './contexts.ts'
import { divide, type DocumentLink, findLink, isDocumentLink, type Piece } from './pieces.ts'
import type { HasOwnUnit } from './own-units.ts'
import { findUnitPhrases, mayNameUnits, type UnitPhrase } from './phrases.ts'

/**
 * Make the references in running content.
 *
 * @param has
 *   Whether the document itself has a unit.
 */
export function referAll<Child extends Node>(
  children: Array<Child | PhrasingContent>,
  has: HasOwnUnit,
): Array<Child | PhrasingContent> {
  if (!children.some((child) => isText(child) && mayNameUnits(child.value))) return children
  const referred: Array<Child | PhrasingContent> = []
  const quotations = quotationCounter()
  for (const [index, child] of children.entries()) {
    const text = isText(child) ? child : undefined
    if (text === undefined || !mayNameUnits(text.value)) {
      quotations.read(text?.value ?? toText(child))
      referred.push(child)
      continue
    }
    let done = 0
    const pieces = findUnitPhrases(text.value).flatMap((phrase) => {
      quotations.read(text.value.slice(done, phrase.start))
      done = phrase.start
      return refer(text, phrase, { children, index, has: quotations.isInside() ? hasNot : has })
    })
    quotations.read(text.value.slice(done))
    referred.push(...divide(text, pieces))
  }
  return referred
}

/** Lead a link whose own words name a unit: `paragraph 8, Document 55`, `Document 124, paragraphs 5–7`, `paragraph 8`. */
export function referInside(link: CrossReference): void {
  if (!isDocumentLink(link)) return
  const text = toText(link)
  if (!mayNameUnits(text)) return
  const [phrase, ...others] = findUnitPhrases(text)
  const [unit] = phrase?.units ?? []
  if (phrase === undefined || unit === undefined || others.length > 0) return
  const [before, after] = [text.slice(0, phrase.start), text.slice(phrase.end)]
  const isBefore = before === '' && beforeDocument.test(after.replace(lastDocument, ''))
  const isAfter = after === '' && afterDocument.test(before.replace(firstDocument, ''))
  const isWhole = before === '' && after === ''
  if (isBefore || isAfter || isWhole) link.fragment = unit.fragment
}

/** What stands beside a text. */
interface Beside {
  children: ReadonlyArray<Node>
  index: number
  has: HasOwnUnit
}

/** Find the references that a phrase makes. */
function refer(text: Text, phrase: UnitPhrase, { children, index, has }: Beside): Array<Piece> {
  const previous = children[index - 1]
  const before = text.value.slice(0, phrase.start)
  const after = text.value.slice(phrase.end)
  const next = findLink(children[index + 1])
  const last = findLink(previous)
  const leadsOn = next && joinsNext(after, toText(next))
  if (last && afterDocument.test(before) && !oneOfList.test(toText(last))) {
    return leadsOn || elsewhere.test(after) ? [] : toPieces(phrase, last, 'after')
  }
  const lead = toContext(previous) + before.slice(-window)
  const isFree = freeBefore.test(lead)
  if (next && leadsOn) {
    if (!isFree && (after === ', ' || numberBefore.test(lead))) return []
    const further = listFurther(children, index + 1)
    if (phrase.units.length > 1 && further.length > 0) return []
    for (const link of further) link.fragment = phrase.units[0]?.fragment ?? ''
    return toPieces(phrase, next, 'before')
  }
  const found = within.exec(after)
  const { side = '' } = found?.groups ?? {}
  const offset = text.position.start.offset ?? 0
  if (found === null || !isFree) return []
  if (!phrase.units.every(({ fragment }) => has(fragment, side, offset))) return []
  return phrase.units.map((unit, place) => {
    const isLast = place === phrase.units.length - 1
    return isLast ? { ...unit, end: unit.end + found[0].length } : unit
  })
}

/** Whether the text between a unit and a link says that the unit is in its document. */
function joinsNext(between: string, linked: string): boolean {
  if (beforePaper.test(between)) return numbered.test(linked)
  return beforeDocument.test(between) && (numbered.test(linked) || !between.startsWith(', '))
}

/** Make the pieces of the units of a document: that next to its link joins it. */
function toPieces(
  { units }: UnitPhrase,
  link: DocumentLink,
  side: 'before' | 'after',
): Array<Piece> {
  return units.map((unit, place) => {
    const isNext = place === (side === 'before' ? units.length - 1 : 0)
    return { ...unit, link, ...(isNext && { joins: side }) }
  })
}

/** List the links that go on with the list of a link: `242` after `Documents 230`. */
function listFurther(children: ReadonlyArray<Node>, first: number): Array<DocumentLink> {
  const further: Array<DocumentLink> = []
  for (let index = first + 1; ; index += 2) {
    const joint = children[index]
    const link = findLink(children[index + 1])
    if (joint === undefined || !isText(joint) || !listJoint.test(joint.value)) return further
    if (link === undefined || !oneOfList.test(toText(link))) return further
    further.push(link)
  }
}

/** Text before a phrase at the start of a text, as far as its context needs it. */
function toContext(previous: Node | undefined): string {
  if (previous === undefined || previous.type === 'label') return ''
  return isRunning(previous) ? toFlat([previous]).slice(-window) : ' '
}

const hasNot: HasOwnUnit = () => false

/** Make a counter of the quotations around a place of running content: `“` begins one, `”` ends it. */
function quotationCounter() {
  let depth = 0
  return {
    read(text: string): void {
      for (const [mark] of text.matchAll(/[“”]/g))
        depth = Math.max(0, depth + (mark === '“' ? 1 : -1))
    },
    isInside: () => depth > 0,
  }
}

function isText(node: { type: string }): node is Text {
  return node.type === 'text'
}

function isRunning(node: Node): node is PhrasingContent {
  return node.type !== 'list' && node.type !== 'point' && node.type !== 'listItem'
}
