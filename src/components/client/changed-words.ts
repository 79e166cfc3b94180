/** Notices for links whose words have changed, or whose release is unknown; loaded when a link names words or a release. */

import { notice } from '#words/notice.ts'
import { isRecord, isTexts } from '../../edition/records/json-values.ts'
import { isEarlierRelease, isPossibleRelease } from '../../edition/records/release.ts'
import { parseRelease } from '../../edition/references/release-address.ts'
import { parseFragment } from '../../edition/places/permalink.ts'
import { compareWords, type Difference, findLikelyPassages } from '../../search/similar-words.ts'
import { isInText, parseDirective } from '../../search/text-directive.ts'
import { toTextFragment } from '../../search/text-fragment.ts'
import { describePlace } from './locators.ts'
import { places, toAddress, units } from './places.ts'
import { toRange } from './quotation.ts'
import { readText } from './reading-text.ts'

/**
 * Say that the words of what is cited were others in the release from which it was cited. A place has the words of all places in
 * it, and a document those of all its places.
 *
 * @param changed
 *   Releases up to the one in which the words of a place became what they are, as JSON by its anchor.
 */
export function noticeRelease(changed: string): Array<string | Node> {
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
  const all: unknown = JSON.parse(changed)
  const others = Object.entries(isRecord(all) ? all : {}).some(
    ([anchor, releases]) => isOtherSince(release, releases) && isCited(anchor),
  )
  if (!others) return []
  const name = place ? describePlace(place, 'name') : notice.document
  return [notice.hasChanged(name, release)]
}

/** Maximum length of the name of a release in a notice (UTF-16 code units). */
const maxName = 60

/**
 * Say that the edition has had no release of the name in the address. Without the list of its releases, nothing is said.
 *
 * @param base
 *   Path of the site: `/`.
 */
export async function noticeUnknownRelease(base: string): Promise<Array<string | Node>> {
  const release = parseRelease(location.search)
  if (release === undefined) return []
  const known = await loadReleases(base)
  if (known.length === 0 || isPossibleRelease(release, known)) return []
  const name = release.length > maxName ? `${release.slice(0, maxName)}…` : release
  return [notice.hasNoRelease(name, known.at(-1) ?? '')]
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

function isOtherSince(release: string, releases: unknown): boolean {
  const names = Array.isArray(releases) ? releases.map(String) : []
  return isEarlierRelease(release, names)
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
