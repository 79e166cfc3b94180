import type { Edition } from './read-edition.ts'
import { hash } from './digest.ts'
import type { Entry, Store } from './store.ts'
import { kinds } from '../tree/register.ts'

/** Put the records of the volumes, and what lists need of their matter, into the store, by their ids. */
export function fillVolumes(store: Store, { volumes, matters }: Edition): void {
  const entries = [...volumes].map(([id, volume]) => {
    const matter = matters.get(id)
    return toEntry(id, { ...volume, ...(matter && { matter }) })
  })
  fill(store, entries)
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

/**
 * Put the registers, ours and those of volumes, into the store: an entry for each kind, so that it is there where it is
 * empty, for Astro warns of an empty collection.
 *
 * @param lastGood
 *   Whether registers that have got an error stay as they were.
 */
export function fillRegisters(
  store: Store,
  { register, listed }: Edition,
  lastGood: boolean,
): void {
  if (register === undefined && lastGood && store.keys().length > 0) return
  const registers = [...(register ? [register] : []), ...listed.values()]
  fill(
    store,
    kinds.map((kind) => toEntry(kind, { entries: registers.flatMap((one) => one[kind]) })),
  )
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
