import type { Alias, Entry } from '../../tree/register.ts'
import { shareWord } from '../../tree/share-word.ts'
import { toDirectName } from './person-names.ts'
import type { RegisterEntry } from './registers.ts'

/** A list of persons or terms of a volume, as entries of a register. */
export interface TeiEntries {
  /** Entries by their ids in the volume: `p_YCW1`. */
  entries: Map<string, Entry | Alias>
  /** Aliases that refer to the wrong entry; they are not in `entries`. */
  misdirected: Array<RegisterEntry>
}

/**
 * Convert a list of persons or terms of a volume to entries of a register.
 *
 * A key is the id of the volume and the id in the volume, `frus1964-68v02/p_YCW1`, because the same id can mean
 * somebody else in another volume. The note of an entry is the description in the list.
 *
 * @param volume
 *   Id of the volume.
 * @param list
 *   Entries of its list.
 */
export function toEntries(volume: string, list: ReadonlyArray<RegisterEntry>): TeiEntries {
  const listed = new Map(list.toReversed().map((entry) => [entry.id, entry]))
  const entries: TeiEntries['entries'] = new Map()
  const misdirected: TeiEntries['misdirected'] = []
  for (const entry of list) {
    const { id: written, name: sort, description, page } = entry
    const key = toEntryKey(volume, entry.key)
    // If two entries have one id, it refers to the first.
    const id = entries.has(written) ? entry.key : written
    const name = toDirectName(sort)
    if (entry.see === undefined) {
      const evidence = [{ volume, id, ...(page !== undefined && { page }) }]
      entries.set(id, { key, name, sort, names: [sort], note: toSentence(description), evidence })
      continue
    }
    const target = listed.get(entry.see)
    if (target && target !== entry && shareWord(description, target.name)) {
      const seeName = description.replace(see, '')
      entries.set(id, { key, name, sort, see: toEntryKey(volume, target.key), seeName })
    } else misdirected.push(entry)
  }
  return { entries, misdirected }
}

/** `see ` before the name of another entry. */
const see = /^see\s+/i

/** `frus1964-68v02/p_YCW1` */
function toEntryKey(volume: string, id: string): string {
  return `${volume}/${id}`
}

/** Capitalize a text and end it with a full stop: `Anti-aircraft artillery.` for `anti-aircraft artillery`. */
function toSentence(text: string): string {
  const stop = /[.?!]$|^$/.test(text) ? '' : '.'
  return text.charAt(0).toUpperCase() + text.slice(1) + stop
}
