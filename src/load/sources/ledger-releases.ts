import type { VFile } from 'vfile'
import { isEarlierRelease } from '../../edition/records/release.ts'
import { report } from '../../messages/report.ts'
import { listStates } from '../../tree/release-states.ts'

/** A number in a name: `1` and `0` of `1.0`. */
const numbers = /\d+/g

/** What a name has that is a day: `30-1` of `2026-11-30-1`; not `1.0`. */
const ofDay = /\d-\d/

/**
 * Whether words are published under a version that is not a new one: that of a release in the ledger, or an earlier one.
 *
 * @param version
 *   Version of the edition.
 * @param releases
 *   Releases in the ledger.
 */
export function isReused(version: string, releases: ReadonlyArray<string>): boolean {
  return releases.includes(version) || isEarlier(version, releases)
}

/**
 * Report that words were changed after they had been published, under the version that they were published with, or an earlier one.
 *
 * @param file
 *   Ledger, to which the message is added.
 */
export function reportRelease(file: VFile, version: string, releases: ReadonlyArray<string>): void {
  const before = releases.slice(0, releases.indexOf(version) + 1)
  const isBehind = releases.includes(version) && isEarlier(version, before)
  if (listStates(version, releases).length < 2 && !isBehind) return
  const next = toNext([version, ...releases])
  const such = next === undefined ? '' : `, such as \`${next}\``
  const reason = `Unexpected release \`${version}\` in \`edition.yaml\`, which was published with other words, expected a later \`version\`${such}`
  report(file, 'permalink-release', reason)
}

function isEarlier(version: string, releases: ReadonlyArray<string>): boolean {
  return isEarlierRelease(
    version,
    releases.filter((name) => name !== version),
  )
}

/** Name a version after all others: `1.1` after `1.0`; nothing where they are not numbered. */
function toNext([version = '', ...releases]: ReadonlyArray<string>): string | undefined {
  const last = releases.reduce(
    (latest, name) => (isEarlierRelease(latest, [name]) ? name : latest),
    version,
  )
  const number = [...last.matchAll(numbers)].at(-1)
  if (number === undefined || ofDay.test(last)) return undefined
  const [digits] = number
  const end = last.slice(number.index + digits.length)
  return last.slice(0, number.index) + String(Number(digits) + 1) + end
}
