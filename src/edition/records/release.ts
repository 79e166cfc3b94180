import { toReleaseOfState } from '../../tree/release-states.ts'

/** Which state of its texts an edition publishes. */
export interface Release {
  /** What the edition calls it: `1.0`; absent if it states none. */
  version?: string
  /** Day on which its texts last changed, in ISO 8601: `2026-11-29`; empty for an edition without files. */
  date: string
}

/** Name a release in data and in addresses: its version, else its date. */
export function toReleaseName({ version, date }: Release): string {
  return version ?? date
}

/** Compares names by the numbers in them: `1.9` comes before `1.10`, `2026-05-01` before `2026-11-29`. */
const numbers = new Intl.Collator('en', { numeric: true })

/** The numbers of a name: `1.0`, `2026-11-29`; not the words of `2nd edition`. */
const numbering = /\d+(?:[.-]\d+)*/g

/**
 * Whether a release came before the last of some others. The ledger of a volume names only releases in which its words
 * changed; one that it does not name is compared by its numbers.
 *
 * @param release
 *   Name of the release.
 * @param others
 *   Names of releases in their order.
 */
export function isEarlierRelease(release: string, others: ReadonlyArray<string>): boolean {
  const index = others.indexOf(release)
  if (index >= 0) return index < others.length - 1
  const form = toForm(release)
  return others.some((other) => toForm(other) === form && numbers.compare(release, other) < 0)
}

/** What is known of a release that a citation names. */
export type ReleaseStanding = 'known' | 'older' | 'unknown'

/**
 * Find out whether there may have been a release of a name: one that is known, or one between two that are numbered as it is, in
 * which no words changed. One that is numbered before all of them is older than what is known.
 *
 * @param known
 *   Names of the known releases, this one last.
 */
export function toStanding(release: string, known: ReadonlyArray<string>): ReleaseStanding {
  if (known.includes(release)) return 'known'
  if (!isEarlierRelease(release, known)) return 'unknown'
  const form = toForm(release)
  const isAfter = known.some(
    (other) => toForm(other) === form && numbers.compare(other, release) < 0,
  )
  return isAfter ? 'known' : 'older'
}

/** Name the earliest of the known releases that are numbered as one is. */
export function findFirstRelease(release: string, known: ReadonlyArray<string>): string {
  const alike = known.filter((other) => toForm(other) === toForm(release))
  return alike.toSorted((one, other) => numbers.compare(one, other))[0] ?? ''
}

/** How the words of a place in a release are to those that it has now. */
export type ReleasedWords = 'same' | 'other' | 'in part'

/**
 * Compare the words of a place in a release with those that it has now.
 *
 * @param until
 *   Names of the releases up to the one in which the words became what they are, in their order; `1.0+2` is a second state of `1.0`.
 * @returns
 *   `in part` where the release was published with other words, and again with these.
 */
export function compareReleased(release: string, until: ReadonlyArray<string>): ReleasedWords {
  const last = until.at(-1) ?? ''
  if (last !== release && toReleaseOfState(last, until) === release) return 'in part'
  return isEarlierRelease(release, until) ? 'other' : 'same'
}

/** The words of a name, with a sign for its numbers: `# edition`; another for those of a day. */
function toForm(name: string): string {
  return name.replace(numbering, (number) => (number.includes('-') ? '#-#' : '#'))
}
