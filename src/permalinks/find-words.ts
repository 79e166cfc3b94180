import type { GonePermalink, Permalink } from '../tree/permalink.ts'
import { findContainers } from './contained-words.ts'
import { toDistance, toHash } from './fingerprint.ts'
import { minTogether } from './find-successor.ts'
import type { Place } from './place.ts'
import type { WordsIndex } from './words-index.ts'

/** An address whose words are not at it any more. */
export interface LostWords {
  /** `letters/d1` */
  document: string
  permalink: Permalink
  /** Where they might be in the document itself (default: it is not there any more). */
  own?: GonePermalink | undefined
  /** Whether they, or all of their document, were withdrawn: few words, similar ones, and older copies are not theirs. */
  isWithdrawn?: true
  /** Whether they lead to a place whose words have changed: they stay there, unless they have a place of their own now. */
  isLed?: true
}

/** Where the words of an address are: at one place; at one of some, of which an editor has to choose; or at none. */
export type FoundWords =
  | { is: 'found'; place: Place }
  | { is: 'doubtful'; places: ReadonlyArray<Place> }
  | { is: 'nowhere' }

/** Words of an edition. */
export interface EditionWords {
  /** Those that the ledgers do not have: words may have moved there. */
  fresh: WordsIndex
  /** Those that they have: words may have been copied there before. */
  old: WordsIndex
  /** Whether the words of an address were published at several places, so that they tell nothing: `Ibid.`, the title of telegrams. */
  isCommon: (permalink: Permalink) => boolean
  /** Whether a place has the words of an address that was found. */
  isTaken: (place: Place) => boolean
  /** Reads the words of the units of a document, by their anchors. */
  readTexts: (document: string) => ReadonlyMap<string, string>
}

/** Maximum number of places that are compared; more are too many to choose from. */
const maxPlaces = 50

/** Maximum number of pairs of units whose sketches are compared for one edition. */
const maxPairs = 20_000_000

/** Greatest number of bits in which the sketches of words and of their correction in another document differ. */
const maxDistanceMoved = 8

/**
 * Find words in an edition that are not at their address any more. They are at a place that has them and is new, or contains them; if
 * they are few, only if others of their document went to the same one. Of places that are equally good none is chosen.
 *
 * @param lost
 *   All that have gone.
 * @returns
 *   Where they are, in their order.
 */
export function findWords(
  lost: ReadonlyArray<LostWords>,
  { fresh, old, isCommon, isTaken, readTexts }: EditionWords,
): Array<FoundWords> {
  const together = countTogether(lost, fresh, isWeak)
  const siblings = Map.groupBy(
    lost.filter(({ isWithdrawn, isLed }) => !isWithdrawn && !isLed),
    toSiblingKey,
  )
  const first = lost.map((each) => {
    const same = findSame(each)
    return each.isLed && same?.is !== 'found' ? ({ is: 'nowhere' } as const) : same
  })
  const left = lost.filter((_, index) => first[index] === undefined)
  const containers = findAllContainers(left)
  const nearest = nearestFinder(
    fresh,
    new Set(lost.map(({ permalink }) => toHash(permalink.fingerprint ?? ''))),
  )
  return lost.map((each, index) => first[index] ?? findElsewhere(each))

  /** Find words that are there as they were. */
  function findSame({ document, permalink, own, isWithdrawn }: LostWords): FoundWords | undefined {
    const inOwn = (own?.to ?? []).map((anchor) => ({ document, anchor }))
    if (own?.by === 'words' && inOwn.length > 0) return toFound(inOwn)
    const places = fresh.list(permalink, document).slice(0, maxPlaces)
    const isOnly = (siblings.get(toSiblingKey({ document, permalink }))?.length ?? 0) <= 1
    const joined = places.filter((place) => isTogether(document, place.document))
    const best = joined.length > 0 ? joined : places
    const isSure = joined.length > 0 || !isWeak(permalink)
    if (isOnly && best.length === 1 && isSure) return toFound(best)
    if (isWithdrawn && isWeak(permalink)) return { is: 'nowhere' }
    if (places.length > 0) return { is: 'doubtful', places }
    return own?.by === 'chance' && inOwn.length > 0 ? { is: 'doubtful', places: inOwn } : undefined
  }

  /** Whether words may be at another place by chance. */
  function isWeak(permalink: Permalink): boolean {
    return permalink.fingerprint !== undefined && (fresh.isShort(permalink) || isCommon(permalink))
  }

  function isTogether(from: string, to: string): boolean {
    const { count = 0, isTelling = false } = together.get(`${from} ${to}`) ?? {}
    return from !== to && isTelling && count >= minTogether
  }

  /** Find words that are like those that are there, part of others, or were copied before. */
  function findElsewhere({ document, permalink, own, isWithdrawn }: LostWords): FoundWords {
    const { fingerprint } = permalink
    const [alike] = own?.to ?? []
    if (alike !== undefined) return toFound([{ document, anchor: alike }])
    if (fingerprint === undefined) return { is: 'nowhere' }
    const inside = containers.get(toHash(fingerprint))?.filter(({ isShort }) => !isShort) ?? []
    if (inside.length > 0) return toFound(inside.map(({ place }) => place))
    // Words that are like those of a text that was withdrawn are another text.
    const near = isWithdrawn ? [] : nearest(fingerprint).filter((place) => !isTaken(place))
    if (near.length > 0) return toFound(near)
    const copies = isWithdrawn || old.isShort(permalink) ? [] : old.list(permalink, document)
    return copies.length > 0 ? { is: 'doubtful', places: copies } : { is: 'nowhere' }
  }

  function findAllContainers(
    left: ReadonlyArray<LostWords>,
  ): ReturnType<typeof findContainers<Place>> {
    const prints = left.flatMap(({ permalink, own }) =>
      own?.to.length ? [] : (permalink.fingerprint ?? []),
    )
    return findContainers(prints, listTexts())
  }

  function* listTexts(): Generator<{ place: Place; text: string }> {
    for (const [document, units] of fresh.units) {
      if (units.length === 0) continue
      const texts = readTexts(document)
      for (const { anchor } of units)
        yield { place: { document, anchor }, text: texts.get(anchor) ?? '' }
    }
  }
}

function toFound(places: ReadonlyArray<Place>): FoundWords {
  const [place] = places
  return place !== undefined && places.length === 1
    ? { is: 'found', place }
    : { is: 'doubtful', places }
}

/** What alike words of one document have in common. */
function toSiblingKey({ document, permalink }: LostWords): string {
  const { anchor, fingerprint } = permalink
  return `${document} ${fingerprint === undefined ? anchor : toHash(fingerprint)}`
}

/** Words of one document that are in another one now. */
interface Together {
  count: number
  /** Whether some of them are there by more than chance. */
  isTelling: boolean
}

/** Count the words of each document that are in each other one now, by both ids. */
function countTogether(
  lost: ReadonlyArray<LostWords>,
  fresh: WordsIndex,
  isWeak: (permalink: Permalink) => boolean,
): Map<string, Together> {
  const counts = new Map<string, Together>()
  const seen = new Set<string>()
  for (const each of lost) {
    const { document, permalink } = each
    const key = toSiblingKey(each)
    if (permalink.fingerprint === undefined || seen.has(key)) continue
    seen.add(key)
    const places = fresh.list(permalink, document)
    if (places.length > maxPlaces) continue
    for (const other of new Set(places.map((place) => place.document))) {
      const pair = `${document} ${other}`
      const { count = 0, isTelling = false } = counts.get(pair) ?? {}
      counts.set(pair, { count: count + 1, isTelling: isTelling || !isWeak(permalink) })
    }
  }
  return counts
}

/**
 * Make a function that finds the new units with nearly the same words, unless these are few.
 *
 * @param taken
 *   Hashes of words that are those of other addresses.
 */
function nearestFinder(
  { units }: WordsIndex,
  taken: ReadonlySet<string>,
): (fingerprint: string) => Array<Place> {
  let pairs = maxPairs
  const all = [...units].flatMap(([document, own]) =>
    own.flatMap(({ anchor, fingerprint, short }) =>
      fingerprint === undefined || short || taken.has(toHash(fingerprint))
        ? []
        : [{ place: { document, anchor }, fingerprint }],
    ),
  )
  return (fingerprint) => {
    pairs -= all.length
    if (pairs < 0) return []
    return all
      .filter((other) => toDistance(other.fingerprint, fingerprint) <= maxDistanceMoved)
      .map(({ place }) => place)
  }
}
