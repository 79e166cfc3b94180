import type { EditionLines } from './edition-lines.ts'
import type { Ledger } from './ledger.ts'
import { type PresentDocument, toVolume } from './present-document.ts'
import type { SortedUnits } from './take-units.ts'
import { listStates, toNextState } from '../tree/release-states.ts'

/** What changes in a volume. */
interface Extent {
  /** Whether there are new addresses. */
  hasNew: boolean
  /** Whether words that were published are changed, have gone, or are there again. */
  hasChanged: boolean
}

/**
 * Name the release of what changes in a volume. Words that are changed under a name that they were published under are a new state of
 * that release.
 *
 * @param before
 *   Releases in the ledger.
 * @param release
 *   Name of the release of the edition.
 */
function nameRelease(
  before: ReadonlyArray<string>,
  release: string,
  { hasChanged }: Extent,
): string {
  const last = listStates(release, before).at(-1)
  return !hasChanged && last !== undefined && last === before.at(-1)
    ? last
    : toNextState(release, before)
}

/** What is there now, and what is not. */
interface State {
  present: ReadonlyMap<string, PresentDocument>
  sorted: ReadonlyMap<string, SortedUnits>
  missing: ReadonlyArray<string>
}

/** Find out what changes in each volume. */
export function listExtents(
  lines: EditionLines,
  { present, sorted, missing }: State,
): Map<string, Extent> {
  const extents = new Map<string, Extent>()
  const note = (document: string, { hasNew, hasChanged }: Extent): void => {
    const before = extents.get(toVolume(document))
    extents.set(toVolume(document), {
      hasNew: hasNew || before?.hasNew === true,
      hasChanged: hasChanged || before?.hasChanged === true,
    })
  }
  for (const [id, { changes }] of sorted) {
    note(id, {
      hasNew: changes.length > 0,
      hasChanged:
        (present.get(id)?.kept.gone ?? []).length > 0 || changes.some(({ type }) => type !== 'new'),
    })
  }
  for (const id of missing) {
    const isGone = lines.get(id, '') === undefined
    note(id, { hasNew: false, hasChanged: isGone })
  }
  return extents
}

/** Name the release of what changes in each volume, with all releases of its ledger. */
export function nameReleases(
  before: ReadonlyMap<string, Ledger>,
  release: string,
  extents: ReadonlyMap<string, Extent>,
): Map<string, { name: string; releases: ReadonlyArray<string> }> {
  return new Map(
    Array.from(extents, ([volume, extent]) => {
      const known = before.get(volume)?.releases ?? []
      const name = nameRelease(known, release, extent)
      const isAdded = (extent.hasNew || extent.hasChanged) && !known.includes(name)
      return [volume, { name, releases: isAdded ? [...known, name] : known }]
    }),
  )
}
