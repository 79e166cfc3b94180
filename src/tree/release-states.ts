/**
 * Names of the states of a release. When words that were published are changed, and published under the same name, the ledger has
 * a second state of that release.
 *
 * ```
 * 1.0  1.0+2  1.1
 *      ^^^^^  second state of release 1.0
 * ```
 */

/** The number of a state at the end of a name: `+2` of `1.0+2`; not `+1`, which is the name alone. */
const stateNumber = /\+(?:[2-9]|[1-9]\d+)$/

/**
 * Name the release of a state: `1.0` of `1.0+2`.
 *
 * @param all
 *   Names in the ledger. A name with such an ending whose release is not among them is a name.
 */
export function toReleaseOfState(name: string, all: ReadonlyArray<string>): string {
  const release = name.replace(stateNumber, '')
  return release !== name && all.includes(release) ? release : name
}

/** List the states of a release among some names, in their order. */
export function listStates(release: string, all: ReadonlyArray<string>): Array<string> {
  return all.filter((name) => toReleaseOfState(name, all) === release)
}

/** Name the next state of a release: its name itself, then `1.0+2`. */
export function toNextState(release: string, all: ReadonlyArray<string>): string {
  if (!all.includes(release)) return release
  const numbers = listStates(release, all).map((name) =>
    name === release ? 1 : Number(name.slice(release.length + 1)),
  )
  return `${release}+${Math.max(...numbers) + 1}`
}
