/** Notices for links whose words have changed; loaded when a link names words or a release. */

import { notice } from '#words/notice.ts'
import { isRecord } from '../../edition/records/json-values.ts'
import { parseFragment } from '../../edition/places/permalink.ts'
import { compareWords, type Difference, findLikelyPassages } from '../../search/similar-words.ts'
import { isInText, parseDirective } from '../../search/text-directive.ts'
import { toTextFragment } from '../../search/text-fragment.ts'
import { describePlace } from './locators.ts'
import { toAddress } from './places.ts'
import { readText } from './reading-text.ts'

/** Name of the parameter of an address that names the release from which it was cited. */
const parameter = 'release'

/**
 * Say that a place had other words in the release from which it was cited.
 *
 * @param changed
 *   Releases in which the words of a place were others, as JSON by its anchor.
 */
export function noticeRelease(changed: string): Array<string | Node> {
  const release = new URLSearchParams(location.search).get(parameter)
  const { id } = parseFragment(location.hash)
  const place = document.getElementById(id)
  const all: unknown = JSON.parse(changed)
  const releases = isRecord(all) ? all[id] : undefined
  if (release === null || !place || !Array.isArray(releases) || !releases.includes(release))
    return []
  return [notice.hasChanged(describePlace(place, 'name'), release)]
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
