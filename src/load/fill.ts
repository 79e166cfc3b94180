import type { Edition } from './read-edition.ts'
import { hash } from './digest.ts'
import type { Entry, Store } from './store.ts'
import { kinds } from '../tree/register.ts'

/** Put the records of the volumes into the store, by their ids. */
export function fillVolumes(store: Store, { volumes }: Edition): void {
  fill(
    store,
    [...volumes].map(([id, data]) => toEntry(id, data)),
  )
}

/** Put what lists need of the front and back matter of volumes into the store, by the ids of the volumes. */
export function fillMatters(store: Store, { matters }: Edition): void {
  fill(
    store,
    [...matters].map(([id, data]) => toEntry(id, data)),
  )
}

/**
 * Put what lists need of the documents into the store: `frus1964-68v02/d162`.
 *
 * @param lastGood
 *   Whether a document that has got an error stays as it was.
 */
export function fillDocuments(
  store: Store,
  { documents, messages }: Edition,
  lastGood: boolean,
): void {
  const errors = messages.filter(({ severity }) => severity === 'error')
  const faulty = new Set<unknown>(errors.map(({ file }) => file))
  fill(
    store,
    documents.map((data) => ({
      id: `${data.volume}/${data.document}`,
      data,
      digest: data.digest,
    })),
    ({ data }) => lastGood && (faulty.has(data['path']) || faulty.has(data['sidecar'])),
  )
}

/** Put the entries of the registers, ours and those of volumes, into the store, by their keys. */
export function fillEntries(store: Store, { register, listed }: Edition): void {
  if (register === undefined) return
  const entries = [register, ...listed.values()].flatMap((one) =>
    kinds.flatMap((kind) => one[kind].map((entry) => toEntry(entry.key, { kind, entry }))),
  )
  fill(store, entries)
}

/** Put what there is to say of the seeds into the store: one entry, so that it is there where it says nothing. */
export function fillMessages(store: Store, { messages }: Edition): void {
  fill(store, [toEntry('seeds', { messages })])
}

/**
 * Make a store hold some entries. Those that it has already are left as they are.
 *
 * @param keep
 *   Tells which of those that are gone stay all the same (default: none).
 */
function fill(
  store: Store,
  entries: ReadonlyArray<Entry>,
  keep: (entry: Entry) => boolean = () => false,
): void {
  const gone = new Set(store.keys())
  for (const entry of entries) {
    gone.delete(entry.id)
    if (store.get(entry.id)?.digest !== entry.digest) store.set(entry)
  }
  for (const id of gone) {
    const entry = store.get(id)
    if (entry && !keep(entry)) store.delete(id)
  }
}

function toEntry(id: string, data: object): Entry {
  return { id, data: { ...data }, digest: hash(JSON.stringify(data)) }
}
