import type { GonePermalink, Permalink, Unnamed } from '../tree/permalink.ts'
import { findContainers } from './contained-words.ts'
import { isSameWords, toDistance, toHash } from './fingerprint.ts'
import { findHolder } from './find-holder.ts'
import { compareAnchors } from './ledger.ts'

/** Greatest number of bits in which the sketches of a text and of one that contains it differ. */
const maxDistance = 17

/** Least number of bits by which the next similar text is further away. */
const minLead = 4

/** Greatest number of addresses for which similar words are looked for: each takes time, as long as the document. */
const maxSearches = 200

/** A document in which words have gone. */
interface EditedDocument {
  /** All its published addresses. */
  permalinks: ReadonlyArray<Permalink>
  /** Its units as they are now. */
  units: ReadonlyArray<Unnamed>
  /** Their addresses, by their anchors by count. */
  anchors: ReadonlyMap<string, string>
  /** Reads their words, by their anchors by count. */
  readTexts: () => ReadonlyMap<string, string>
}

/**
 * Suggest where words are in their document that are not at their address any more: in a unit that has the same words, or
 * contains them, since they were joined with others, or has the most similar ones. A unit whose words have not changed has taken up none.
 *
 * @param gone
 *   Published addresses.
 */
export function suggestTargets(
  gone: ReadonlyArray<Permalink>,
  { permalinks, units, anchors, readTexts }: EditedDocument,
): Array<GonePermalink> {
  if (gone.length === 0) return []
  const known = new Map(permalinks.map((permalink) => [permalink.anchor, permalink]))
  const changed = units.filter(({ anchor, fingerprint }) => {
    const before = known.get(anchors.get(anchor) ?? anchor)
    return before === undefined || !isSameWords(before.fingerprint ?? '', fingerprint ?? '')
  })
  const texts = readTexts()
  const prints = gone.flatMap(({ fingerprint }) => fingerprint ?? [])
  const containers = findContainers(
    prints,
    changed.map(({ anchor }) => ({ place: toAnchor(anchor), text: texts.get(anchor) ?? '' })),
  )
  const changedByWords = Map.groupBy(changed, ({ fingerprint = '' }) => toHash(fingerprint))
  const isBeside = neighborFinder(permalinks, new Set(anchors.values()))
  return gone.map((permalink, index) => {
    const { anchor, fingerprint } = permalink
    if (fingerprint === undefined) return { anchor, to: [], by: 'words' }
    const same = changedByWords.get(toHash(fingerprint)) ?? []
    if (same.length > 0)
      return { anchor, to: same.map((unit) => toAnchor(unit.anchor)), by: 'chance' }
    const inside = containers.get(toHash(fingerprint)) ?? []
    const beside = inside.filter(({ place }) => isBeside(anchor, place))
    // Few words are in many texts.
    const likely = beside.length > 0 ? beside : inside.filter(({ isShort }) => !isShort)
    const to = likely.map(({ place }) => place)
    if (to.length > 0) return { anchor, to, by: to.length === 1 ? 'words' : 'chance' }
    const near = index < maxSearches ? findNearest(fingerprint, changed) : undefined
    return { anchor, to: near ? [toAnchor(near.anchor)] : [], by: 'likeness' }
  })

  function toAnchor(byCount: string): string {
    return anchors.get(byCount) ?? byCount
  }
}

/**
 * Make a function that tells whether words that have gone may have been joined with those of another place by an editor: what held
 * them, or what was before or after them.
 */
function neighborFinder(
  permalinks: ReadonlyArray<Permalink>,
  inUse: ReadonlySet<string>,
): (gone: string, other: string) => boolean {
  const published = new Set(permalinks.map(({ anchor }) => anchor))
  const sorted = [...inUse].toSorted(compareAnchors)
  const inHolder = Map.groupBy(sorted, (anchor) => findHolder(anchor, inUse))
  return (gone, other) => {
    const holder = findHolder(gone, published)
    if (other === holder) return true
    const others = inHolder.get(holder) ?? []
    const after = others.findIndex((anchor) => compareAnchors(anchor, gone) > 0)
    const last = after === -1 ? others.length : after
    return other === others[last - 1] || other === others[last]
  }
}

function findNearest(fingerprint: string, units: ReadonlyArray<Unnamed>): Unnamed | undefined {
  let best: Unnamed | undefined
  let [least, next] = [Infinity, Infinity]
  for (const unit of units) {
    if (unit.fingerprint === undefined) continue
    const distance = toDistance(unit.fingerprint, fingerprint)
    if (distance < least) [best, least, next] = [unit, distance, least]
    else if (distance < next) next = distance
  }
  return least <= maxDistance && next - least >= minLead ? best : undefined
}
