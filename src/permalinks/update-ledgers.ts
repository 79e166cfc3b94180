import type { Permalink, PermalinkTarget } from '../tree/permalink.ts'
import { type EditionLines, type LedgerChange, openLines } from './edition-lines.ts'
import { isSameWords } from './fingerprint.ts'
import { listCommon, toWords } from './edition-words.ts'
import { findInDocument } from './find-moved.ts'
import { successorFinder } from './find-successor.ts'
import { findWords } from './find-words.ts'
import { listJoined, listLost } from './lost-words.ts'
import { leadOn } from './lead-on.ts'
import { type Ledger, toAddress, withdrawn } from './ledger.ts'
import type { Place } from './place.ts'
import { listDeleted, listReplaced, type Question } from './questions.ts'
import { type PresentDocument, toDocumentId, toVolume } from './present-document.ts'
import { listExtents, nameReleases } from './release-names.ts'
import { sortUnits, writeUnits } from './take-units.ts'

/** Ledgers that were brought up to date. */
export interface UpdatedLedgers {
  /** Those that have changed, by their volumes. */
  ledgers: Map<string, Ledger>
  changes: Array<LedgerChange>
  /** Questions whose answers the ledgers need. Until these are given, they are not to be written. */
  questions: Array<Question>
}

/**
 * Bring the ledgers of an edition up to date: new addresses, words that were corrected, and what has become of those that have gone,
 * wherever in the edition they are now. Ledgers that are up to date stay as they are.
 *
 * @param before
 *   Ledgers by their volumes; a volume that has none yet may be absent.
 * @param documents
 *   Documents of all volumes as they are now.
 * @param release
 *   Name of the release: `1.1`.
 */
export function updateLedgers(
  before: ReadonlyMap<string, Ledger>,
  documents: ReadonlyArray<PresentDocument>,
  release: string,
): UpdatedLedgers {
  const lines = openLines(before)
  const present = new Map(documents.map((document) => [toDocumentId(document), document]))
  const missing = [...lines.documents.keys()].filter((id) => !present.has(id))
  const sorted = new Map(
    Array.from(present, ([id, { units }]) => [id, sortUnits(lines, id, units)]),
  )
  const names = nameReleases(before, release, listExtents(lines, { present, sorted, missing }))
  const taken = new Set<string>()
  const words = toWords(present, sorted, { common: listCommon(lines), taken })
  const added = new Set<string>()
  for (const [id, units] of sorted) {
    writeUnits(lines, id, units, names.get(toVolume(id))?.name ?? release)
    for (const { type, unit } of units.changes)
      if (type === 'new') added.add(toAddress({ document: id, anchor: unit.anchor }))
  }
  const questions = [
    ...[...present].flatMap(([document, { kept, units }]) =>
      listDeleted(document, kept.doubts ?? [], units),
    ),
    ...listReplaced(sorted, words),
  ]
  const lost = [...listLost(lines, present), ...listJoined(lines, words.fresh)]
  leadDocuments()
  const found = findWords(lost, words)
  for (const [index, { document, permalink, isWithdrawn, isLed }] of lost.entries()) {
    const where = found[index]
    if (where?.is === 'found') lead(document, permalink, where.place)
    else if (where?.is === 'doubtful')
      questions.push({ is: 'where', document, anchor: permalink.anchor, places: where.places })
    else if (!isWithdrawn && !isLed) lead(document, permalink, withdrawn)
  }
  leadOn(lines, (document) => present.has(document))
  const releases = Array.from(names, ([volume, { releases }]) => [volume, releases] as const)
  return { ...lines.close(new Map(releases)), questions }

  /** Lead documents that have gone to those that have their words, and what is in them to the same words there. */
  function leadDocuments(): void {
    const findNew = successorFinder(
      words.fresh,
      words.isCommon,
      (id) => sorted.get(id)?.old.length === 0,
    )
    const findCopies = successorFinder(words.old, words.isCommon, () => false)
    const isLed = (document: string): boolean => {
      const whole = lines.get(document, '')
      return whole !== undefined && (whole.byHand === true || whole.target !== withdrawn)
    }
    const led = missing.filter(isLed)
    for (const document of missing.filter((id) => !isLed(id))) {
      const whole = lines.get(document, '')
      const inUse = listInUse(lines, document)
      // One that was withdrawn before is not taken for another one that is like it.
      const successors = findNew(document, inUse, whole !== undefined)
      const [successor, ...others] =
        successors.length > 0 || whole ? successors : findCopies(document, inUse, true)
      if (successor === undefined || (successors.length === 1 && others.length === 0)) {
        const target = successor === undefined ? withdrawn : { document: successor, anchor: '' }
        if (!whole || successor !== undefined)
          lines.set(document, { anchor: '', target }, whole ? 'led' : 'gone')
        if (successor === undefined)
          for (const permalink of inUse) lost.push({ document, permalink, isWithdrawn: true })
        else leadPlaces(document, successor, inUse, whole !== undefined)
      } else {
        const places = [successor, ...others].map((copy) => ({ document: copy, anchor: '' }))
        questions.push({ is: 'where', document, anchor: '', places })
      }
    }
    for (const document of led) leadByHand(document)
  }

  /**
   * Lead the places of a document to their words in the one that has taken its place; others may be elsewhere. Of words that were
   * withdrawn before only the same are theirs.
   */
  function leadPlaces(
    document: string,
    successor: string,
    inUse: ReadonlyArray<Permalink>,
    isExact: boolean,
  ): void {
    const units = words.fresh.units.get(successor) ?? []
    const prints = new Map(units.map(({ anchor, fingerprint }) => [anchor, fingerprint]))
    const there = findInDocument(inUse, units)
    for (const permalink of inUse) {
      const anchor = there.get(permalink.anchor)
      const isSame = isSameWords(permalink.fingerprint ?? '', prints.get(anchor ?? '') ?? '')
      if (anchor === undefined || (isExact && !isSame)) lost.push({ document, permalink })
      else lead(document, permalink, { document: successor, anchor })
    }
  }

  /** Lead the places of a document of which an editor has written where it leads, as its page does. */
  function leadByHand(document: string): void {
    const inUse = listInUse(lines, document)
    const to = findEnd(lines.get(document, '')?.target)
    const units = to && present.get(to.document)?.units
    if (inUse.length === 0 || !to || !units) return
    const there = findInDocument(inUse, units)
    for (const permalink of inUse)
      lead(document, permalink, { ...to, anchor: there.get(permalink.anchor) ?? to.anchor })
  }

  /** Find where a document leads at last; nothing for one that was withdrawn, or leads in a circle. */
  function findEnd(target: PermalinkTarget | undefined): Place | undefined {
    let end = target
    for (let steps = 0; end !== undefined && end !== withdrawn; steps++) {
      if (present.has(end.document)) return end
      if (steps > missing.length) return undefined
      end = lines.get(end.document, '')?.target
    }
    return undefined
  }

  /** Write where an address leads now. A new address there has been one as long as its words had one. */
  function lead(document: string, permalink: Permalink, target: PermalinkTarget): void {
    lines.set(document, { ...permalink, target }, permalink.target ? 'led' : 'gone')
    if (target === withdrawn) return
    taken.add(toAddress(target))
    if (!added.delete(toAddress(target))) return
    const there = lines.get(target.document, target.anchor)
    const own = takeReleases(toVolume(document), toVolume(target.document))
    if (there === undefined) return
    const { anchor, fingerprint, since = '' } = there
    const isSame = isSameWords(permalink.fingerprint ?? '', fingerprint ?? '')
    const inherited = {
      anchor,
      ...(fingerprint !== undefined && { fingerprint }),
      since: isSame ? toKnown(permalink.since, own) : since,
      ...(permalink.first !== undefined && { first: toKnown(permalink.first, own) }),
    }
    lines.set(target.document, inherited, 'new')
  }

  /** Add the releases of a volume to those of one that had no ledger, and has words of it now. */
  function takeReleases(from: string, to: string): ReadonlyArray<string> {
    const { name = release, releases = [] } = names.get(to) ?? {}
    if (before.has(to)) return releases
    const joined = new Set([...(before.get(from)?.releases ?? []), ...releases])
    joined.delete(name)
    names.set(to, { name, releases: [...joined, name] })
    return [...joined, name]
  }
}

/** Name a release that the ledger of a volume has: its first, for one of another volume. */
function toKnown(release = '', own: ReadonlyArray<string>): string {
  return own.includes(release) ? release : (own[0] ?? release)
}

/** List the addresses of a document that are in use. */
function listInUse({ documents }: EditionLines, document: string): Array<Permalink> {
  return [...(documents.get(document)?.values() ?? [])].filter(
    ({ anchor, target }) => anchor !== '' && target === undefined,
  )
}
