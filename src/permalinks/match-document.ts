import type { Permalink, PermalinkTarget, Unnamed } from '../tree/permalink.ts'
import { isSameWords, toHash } from './fingerprint.ts'
import { findHolder } from './find-holder.ts'
import { toNewAnchor } from './new-anchor.ts'
import { returnedFinder } from './returned-words.ts'
import { matchSeries, type Member } from './series.ts'
import { toSeries } from './unit-series.ts'

/** How the published addresses of a document are those of its units now. */
export interface Matched {
  /** Anchor of each unit and page: the published one where its words were found, else a new one. By the anchors by count. */
  anchors: Map<string, string>
  /** Published addresses whose words are not there any more, and that lead nowhere. */
  gone: Array<Permalink>
  /** Published addresses with the same words, of which some are not at their place, and nothing tells which. */
  doubts: Array<{ permalinks: Array<Permalink>; places: Array<string> }>
  /** Where the address of the document leads, whose name another document has now; absent if it has its own words. */
  reused?: PermalinkTarget
}

/** Least share of the units of a document whose words were published, by which it has its name again, from 0 to 1. */
const minReturned = 0.4

/**
 * Find the published addresses of a document in it again, and give what is new an address of its own. Units are matched from
 * the outermost: the points of a paragraph are among those of that paragraph.
 *
 * @param permalinks
 *   Addresses that were published, in their order.
 * @param units
 *   Its units and printed pages, in document order.
 */
export function matchDocument(
  permalinks: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
): Matched {
  const published = new Set(permalinks.map(({ anchor }) => anchor))
  const own = permalinks.filter(({ anchor }) => anchor !== '')
  const inUse = own.filter(({ target }) => target === undefined)
  const whole = permalinks.find(({ anchor }) => anchor === '')?.target
  // A document that was renamed and has its name again may have all of its addresses again; another one has none of them.
  const isOther = whole !== undefined && !hasReturned(own, units)
  const returned = whole === undefined ? inUse : own.filter(({ byHand }) => !byHand)
  const sought = isOther ? [] : returned
  const knownIn = groupByParent(sought)
  const presentIn = groupByParent(units)
  const anchors = new Map<string, string>()
  const taken = new Set(published)
  const found = new Set<string>()
  const doubts: Array<Array<Permalink>> = []
  const findReturned = returnedFinder(own, found)
  match('', '', '')
  const gone = isOther ? [] : inUse.filter(({ anchor }) => !found.has(anchor))
  return { anchors, gone, doubts: doubts.map(addPlaces), ...(isOther && { reused: whole }) }

  /** Add the new places of a document with the same words: one of these may have moved there. */
  function addPlaces(permalinks: Array<Permalink>): Matched['doubts'][number] {
    const words = permalinks[0]?.fingerprint ?? ''
    const places = units.flatMap(({ anchor, fingerprint = '' }) => {
      const name = anchors.get(anchor) ?? anchor
      return isSameWords(fingerprint, words) && !found.has(name) ? [name] : []
    })
    return { permalinks, places }
  }

  /** Match what a unit holds. Its published anchor is absent for a new unit. */
  function match(published: string | undefined, byCount: string, anchor: string): void {
    const present = presentIn.get(byCount) ?? []
    const known = published === undefined ? [] : (knownIn.get(published) ?? [])
    const names = new Map<Unnamed, string>()
    const knownOf = Map.groupBy(known, toSeries)
    for (const [series, others] of Map.groupBy(present, toSeries)) {
      const some = knownOf.get(series) ?? []
      const { pairs, doubts: open } =
        series === 'fixed'
          ? { pairs: matchByAnchor(some, others, byCount, published), doubts: [] }
          : matchSeries(some.map(toMember), toMembers(others, byCount, published ?? anchor))
      for (const group of open) doubts.push(group.flatMap((index) => some[index] ?? []))
      for (const [index, place] of pairs) {
        const [one, other] = [some[index], others[place]]
        if (one === undefined || other === undefined) continue
        names.set(other, one.anchor)
        found.add(one.anchor)
      }
    }
    if (published !== undefined) nameReturned(present, names, published)
    nameOthers(present, names, { byCount, anchor })
    for (const unit of present) {
      const own = names.get(unit) ?? unit.anchor
      match(found.has(own) ? own : undefined, unit.anchor, own)
    }
  }

  /** Give those whose words were published and had gone their address again. */
  function nameReturned(
    present: ReadonlyArray<Unnamed>,
    names: Map<Unnamed, string>,
    holder: string,
  ): void {
    for (const units of Map.groupBy(present, toSeries).values()) {
      const after = new Map<Unnamed, string>()
      let next: string | undefined
      for (const unit of units.toReversed()) {
        if (next !== undefined) after.set(unit, next)
        next = names.get(unit) ?? next
      }
      let before: string | undefined
      for (const unit of units) {
        const name = names.get(unit) ?? findReturned(unit, holder, [before, after.get(unit)])
        if (name === undefined) continue
        names.set(unit, name)
        found.add(name)
        before = name
      }
    }
  }

  /** Give those that were not found an address that was never published. */
  function nameOthers(
    present: ReadonlyArray<Unnamed>,
    names: Map<Unnamed, string>,
    holder: { byCount: string; anchor: string },
  ): void {
    const last = new Map(present.flatMap((unit) => (names.has(unit) ? [[toKey(unit), unit]] : [])))
    const before = new Map<string, string>()
    const ended = new Set<string>()
    for (const unit of present) {
      const key = toKey(unit)
      const isLast = ended.has(key) || !last.has(key)
      // What the text itself names may return where it was: a page break that was moved to another document and back.
      const isFixed = toSeries(unit) === 'fixed'
      const name =
        names.get(unit) ??
        (isFixed
          ? unit.anchor
          : toNewAnchor(unit, { ...holder, before: before.get(key), isLast, taken }))
      names.set(unit, name)
      taken.add(name)
      anchors.set(unit.anchor, name)
      before.set(key, name)
      if (last.get(key) === unit) ended.add(key)
    }
  }
}

/** Whether a document has the words that were published under its name. A title, or few words, tell only where there are no others. */
function hasReturned(permalinks: ReadonlyArray<Permalink>, units: ReadonlyArray<Unnamed>): boolean {
  const known = new Set(permalinks.flatMap(({ fingerprint }) => fingerprint ?? []).map(toHash))
  const telling = units.filter((unit) => !unit.short && toSeries(unit) !== 'fixed')
  const named = (telling.length > 0 ? telling : units).flatMap(
    ({ fingerprint }) => fingerprint ?? [],
  )
  const count = named.filter((fingerprint) => known.has(toHash(fingerprint))).length
  return count >= Math.min(known.size, named.length) * minReturned
}

/** Name the series in which a unit is numbered. */
function toKey(unit: Unnamed): string {
  return `${toSeries(unit)} ${String(unit.counted)}`
}

function toMember({ anchor, fingerprint = '' }: Permalink): Member {
  return { anchor, fingerprint }
}

/** Write the anchors of members as if what holds them had its published anchor. */
function toMembers(units: ReadonlyArray<Unnamed>, byCount: string, anchor: string): Array<Member> {
  return units.map(({ anchor: own, fingerprint = '', short }) => ({
    anchor: anchor + own.slice(byCount.length),
    fingerprint,
    ...(short && { short }),
  }))
}

function matchByAnchor(
  known: ReadonlyArray<Permalink>,
  present: ReadonlyArray<Unnamed>,
  byCount: string,
  published = '',
): Map<number, number> {
  const places = new Map(
    present.map(({ anchor }, place) => [published + anchor.slice(byCount.length), place]),
  )
  return new Map(
    known.flatMap(({ anchor }, index) => {
      const place = places.get(anchor)
      return place === undefined ? [] : [[index, place] as const]
    }),
  )
}

/** Group units by the anchor of the unit that holds them; empty for what the document itself holds. */
function groupByParent<Unit extends { anchor: string }>(
  units: ReadonlyArray<Unit>,
): Map<string, Array<Unit>> {
  const all = new Set(units.map(({ anchor }) => anchor))
  return Map.groupBy(units, ({ anchor }) => findHolder(anchor, all))
}
