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

/**
 * Whether there may have been a release of a name: one that is known, or one before it that is numbered as it is, in which no
 * words changed.
 *
 * @param known
 *   Names of the known releases, this one last.
 */
export function isPossibleRelease(release: string, known: ReadonlyArray<string>): boolean {
  return known.includes(release) || isEarlierRelease(release, known)
}

/** The words of a name, with a sign for its numbers: `# edition`; another for those of a day. */
function toForm(name: string): string {
  return name.replace(numbering, (number) => (number.includes('-') ? '#-#' : '#'))
}
