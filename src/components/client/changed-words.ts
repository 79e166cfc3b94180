/** Notices for links whose words have changed, or whose release is unknown; loaded when a link names words or a release. */

import { notice } from '#words/notice.ts'
import { isRecord, isTexts } from '../../edition/records/json-values.ts'
import { compareReleased, findFirstRelease, toStanding } from '../../edition/records/release.ts'
import { parseRelease } from '../../edition/references/release-address.ts'
import { parseFragment } from '../../edition/places/permalink.ts'
import { compareWords, type Difference, findLikelyPassages } from '../../search/similar-words.ts'
import { isInText, parseDirective } from '../../search/text-directive.ts'
import { toTextFragment } from '../../search/text-fragment.ts'
import { describePlace } from './locators.ts'
import { places, toAddress, units } from './places.ts'
import { toRange } from './quotation.ts'
import { readText } from './reading-text.ts'

/** What became of the places of a document since they were first published, as JSON by their anchors. */
interface ReleasedPlaces {
  /** Releases up to the one in which the words of a place became what they are (default: none changed). */
  changed?: string | undefined
  /** Releases up to the one in which a place was first in the document (default: all were always). */
  added?: string | undefined
}

/**
 * Say that the words of what is cited were others in the release from which it was cited, or were not there yet. A place has the
 * words of all places in it, and a document those of all its places.
 */
export function noticeRelease({ changed, added }: ReleasedPlaces): Array<string | Node> {
  const release = parseRelease(location.search)
  const { id } = parseFragment(location.hash)
  const place = id === '' ? null : document.getElementById(id)
  if (release === undefined || (id !== '' && !place?.matches(places))) return []
  const range = place && toRange(place)
  const isCited = (anchor: string): boolean => {
    const element = document.getElementById(anchor)
    if (!element || !range || element === place) return element !== null
    // What contains a unit has words of its own.
    const isAround = place.matches(units) && element.contains(place)
    return !isAround && range.intersectsNode(element)
  }
  const [others, younger] = [changed, added].map((all) =>
    readPlaces(all).map(([anchor, until]) => ({ anchor, words: compareReleased(release, until) })),
  )
  const name = place ? describePlace(place, 'name') : notice.document
  const label = toLabel(release)
  if (younger?.some(({ anchor, words }) => anchor === id && words === 'other'))
    return [notice.isYounger(name, label)]
  const cited = [...(others ?? []), ...(younger ?? [])].filter(({ words, anchor }) => {
    return words !== 'same' && isCited(anchor)
  })
  if (cited.some(({ words }) => words === 'other')) return [notice.hasChanged(name, label)]
  return cited.length > 0 ? [notice.hasChangedWithin(name, label)] : []
}

function readPlaces(all = '{}'): Array<[string, Array<string>]> {
  const places: unknown = JSON.parse(all)
  return Object.entries(isRecord(places) ? places : {}).map(([anchor, until]) => [
    anchor,
    isTexts(until) ? [...until] : [],
  ])
}

/** Maximum length of the name of a release in a notice (UTF-16 code units). */
const maxName = 60

/**
 * Say that the edition has had no release of the name in the address, or none of which a record is kept. Without the list of its releases, nothing is said.
 *
 * @param base
 *   Path of the site: `/`.
 */
export async function noticeUnknownRelease(base: string): Promise<Array<string | Node>> {
  const release = parseRelease(location.search)
  if (release === undefined) return []
  const known = await loadReleases(base)
  const standing = known.length === 0 ? 'known' : toStanding(release, known)
  if (standing === 'known') return []
  const name = toLabel(release)
  return standing === 'older'
    ? [notice.isBeforeRecord(name, findFirstRelease(release, known))]
    : [notice.hasNoRelease(name, known.at(-1) ?? '')]
}

/** Cut the name of a release that is long. */
function toLabel(release: string): string {
  return release.length > maxName ? `${release.slice(0, maxName)}…` : release
}

async function loadReleases(base: string): Promise<ReadonlyArray<string>> {
  try {
    const names: unknown = await (await fetch(`${base}releases.json`)).json()
    return isTexts(names) ? names : []
  } catch {
    // From a disk, or without a connection.
    return []
  }
}

/**
 * Say that the words of a link are not in the document, and show the nearest ones with what differs. Of passages that are alike
 * none is chosen.
 *
 * @param directives
 *   What follows `:~:` in the address.
 */
export function noticeWords(directives: string): Array<string | Node> {
  const [value] = directives
    .split('&')
    .flatMap((each) => (each.startsWith('text=') ? [each.slice(5)] : []))
  const directive = value === undefined ? undefined : parseDirective(value)
  const body = document.querySelector('.document')
  if (directive === undefined || !body) return []
  const whole = document.createRange()
  whole.selectNodeContents(body)
  const { text } = readText(document.body, whole)
  if (isInText(text, directive)) return []
  const { start, end } = directive
  const words = end === undefined ? start : `${start} … ${end}`
  const found = findLikelyPassages(text, start)
  const passages = found.map((passage) => {
    const link = document.createElement('a')
    link.append(...compareWords(start, text.slice(passage.start, passage.end)).flatMap(toNodes))
    const fragment = toTextFragment(text, passage.start, passage.end)
    link.href = toAddress(fragment)
    return link
  })
  return [
    notice.hasOtherWords(words),
    ...(passages.length > 0 ? [` ${notice.nearest(passages.length)} `] : []),
    ...passages.flatMap((link, index) => (index === 0 ? [link] : [' · ', link])),
  ]
}

/** Elements of what only one of two texts has. */
const elements = { old: 'del', new: 'ins' } as const

function toNodes({ type, text }: Difference): Array<string | Node> {
  if (type === 'same') return [`${text} `]
  const element = document.createElement(elements[type])
  element.textContent = text
  return [element, ' ']
}
