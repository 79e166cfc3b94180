import type { Permalink, Unnamed } from '../tree/permalink.ts'
import { toSteps } from '../tree/steps.ts'
import { findHolder } from './find-holder.ts'
import { toNewAnchor } from './new-anchor.ts'
import { matchSeries, type Member } from './series.ts'

/** How the published addresses of a document are those of its units now. */
export interface Matched {
  /** Anchor of each unit and page: the published one where its words were found, else a new one. By the anchors by count. */
  anchors: Map<string, string>
  /** Published addresses whose words are not there any more, and that lead nowhere. */
  gone: Array<Permalink>
}

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
  const inUse = permalinks.filter(({ target, anchor }) => target === undefined && anchor !== '')
  const knownIn = groupByParent(inUse)
  const presentIn = groupByParent(units)
  const anchors = new Map<string, string>()
  const taken = new Set(published)
  const found = new Set<string>()
  match('', '', '')
  return { anchors, gone: inUse.filter(({ anchor }) => !found.has(anchor)) }

  /** Match what a unit holds. Its published anchor is absent for a new unit. */
  function match(published: string | undefined, byCount: string, anchor: string): void {
    const present = presentIn.get(byCount) ?? []
    const known = published === undefined ? [] : (knownIn.get(published) ?? [])
    const names = new Map<Unnamed, string>()
    const knownOf = Map.groupBy(known, toSeries)
    for (const [series, others] of Map.groupBy(present, toSeries)) {
      const some = knownOf.get(series) ?? []
      const pairs =
        series === 'fixed'
          ? matchByAnchor(some, others, byCount, published)
          : matchSeries(some.map(toMember), toMembers(others, byCount, published ?? anchor))
      for (const [index, place] of pairs) {
        const [one, other] = [some[index], others[place]]
        if (one === undefined || other === undefined) continue
        names.set(other, one.anchor)
        found.add(one.anchor)
      }
    }
    nameOthers(present, names, { byCount, anchor })
    for (const unit of present) {
      const own = names.get(unit) ?? unit.anchor
      match(found.has(own) ? own : undefined, unit.anchor, own)
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

/** Series of the units that one unit holds. */
type Series = 'body' | 'notes' | 'inner' | 'after' | 'fixed'

/**
 * Find the series of a unit. Fixed are those that the text itself names, whatever their words: the title, and printed pages.
 */
function toSeries({ anchor, fingerprint }: Permalink | Unnamed): Series {
  const steps = toSteps(anchor) ?? []
  const kind = steps.at(-1)?.kind
  if (fingerprint === undefined || kind === 'title') return 'fixed'
  if (kind === 'after') return 'after'
  if (steps.length > 1) return 'inner'
  return kind === 'note' ? 'notes' : 'body'
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
  return units.map(({ anchor: own, fingerprint = '' }) => ({
    anchor: anchor + own.slice(byCount.length),
    fingerprint,
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
