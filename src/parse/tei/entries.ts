import type { Alias, Entry } from '../../tree/register.ts'
import { shareWord } from '../../tree/share-word.ts'
import { toDirectName } from './person-names.ts'
import type { RegisterEntry } from './registers.ts'

/** What a volume's list says as entries of a register. */
export interface TeiEntries {
  /** Entries by their ids in the volume: `p_YCW1`. */
  entries: Map<string, Entry | Alias>
  /** Names that only lead to another entry, and lead astray: they are left out. */
  astray: Array<RegisterEntry>
}

/**
 * Make entries of a register from the list of persons or terms of a volume.
 *
 * A key is the id in the volume with that of the volume before it, `frus1964-68v02/p_YCW1`: it names whom the
 * volume means, and says nothing of whom other volumes mean. What is said is what the list says.
 *
 * @param volume
 *   Id of the volume.
 * @param list
 *   Entries of its list.
 */
export function toEntries(volume: string, list: ReadonlyArray<RegisterEntry>): TeiEntries {
  const listed = new Map(list.toReversed().map((one) => [one.id, one]))
  const entries: TeiEntries['entries'] = new Map()
  const astray: TeiEntries['astray'] = []
  for (const one of list) {
    const { id: written, name: sort, description, page } = one
    const key = toEntryKey(volume, one.key)
    // Of two with one id, names lead to the first.
    const id = entries.has(written) ? one.key : written
    const name = toDirectName(sort)
    if (one.see === undefined) {
      const evidence = [{ volume, id, ...(page !== undefined && { page }) }]
      entries.set(id, { key, name, sort, names: [sort], note: toSentence(description), evidence })
      continue
    }
    const target = listed.get(one.see)
    if (target && target !== one && shareWord(description, target.name)) {
      entries.set(id, { key, name, sort, see: toEntryKey(volume, target.key) })
    } else astray.push(one)
  }
  return { entries, astray }
}

/** `frus1964-68v02/p_YCW1` */
function toEntryKey(volume: string, id: string): string {
  return `${volume}/${id}`
}

/** `Under Secretary of State.`, `Anti-aircraft artillery.`: a letter and a full stop are ours. */
function toSentence(text: string): string {
  const stop = /[.?!]$|^$/.test(text) ? '' : '.'
  return text.charAt(0).toUpperCase() + text.slice(1) + stop
}
