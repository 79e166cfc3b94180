import type { VFile } from 'vfile'
import { checkNames } from '../lint/apparatus/names.ts'
import { type VolumeStructure, toEntries } from '../parse/tei/index.ts'
import { report } from '../messages/report.ts'
import type { Root } from '../tree/nodes.ts'
import {
  type Alias,
  createEntryFinder,
  type Entry,
  type FindEntry,
  matchEntries,
  type Register,
} from '../tree/register.ts'

/** Register of the lists of a volume, with functions to find its entries. */
export interface VolumeRegister {
  /** Entries of its lists. An entry that the edition's own register has too is an alias of that one. */
  register: Register
  /** Finds an entry by its key in the edition's own registers or the volume's lists. */
  find: FindEntry
  /** Finds an entry by its id in the volume: `p_YCW1`. */
  findListed: FindEntry
}

/**
 * Make a register from the lists of persons and terms of a volume, and check the names in its documents.
 *
 * @param id
 *   Id of the volume.
 * @param volume
 *   Lists and documents of the volume, before names are linked.
 * @param own
 *   Registers of the edition; their entries take precedence.
 * @param file
 *   File of the volume; messages are added to it.
 */
export function buildVolumeRegister(
  id: string,
  { persons, terms, trees }: Pick<VolumeStructure, 'persons' | 'terms'> & { trees: Iterable<Root> },
  own: Register | undefined,
  file: VFile,
): VolumeRegister {
  const people = toEntries(id, persons)
  const others = toEntries(id, terms)
  const listed = new Map([...people.entries, ...others.entries])
  const same = own ? matchEntries(own, id, listed) : new Map<string, string>()
  const register: Register = {
    people: aliasSharedEntries(people.entries, same),
    places: [],
    terms: aliasSharedEntries(others.entries, same),
  }
  const find = own ? createEntryFinder(own, register) : createEntryFinder(register)
  const findListed: FindEntry = (ref) => find(listed.get(ref)?.key ?? `${id}/${ref}`)

  const misdirected = [...people.misdirected, ...others.misdirected]
  for (const { name, description, see, position } of misdirected) {
    const reason = `Unexpected entry \`${name}, ${description}\` that refers to \`#${see}\`, expected a reference to an entry of that name`
    report(file, 'tei-alias', reason, position)
  }
  const printed = new Map(
    misdirected.map(({ id, name, description }) => [id, `${name}, ${description}`]),
  )
  for (const { ruleId, reason, position } of checkNames(trees, findListed, printed)) {
    report(file, ruleId, reason, position)
  }
  return { register, find, findListed }
}

function aliasSharedEntries(
  entries: ReadonlyMap<string, Entry | Alias>,
  same: ReadonlyMap<string, string>,
): Array<Entry | Alias> {
  return [...entries].map(([id, entry]) => {
    const { key, name, sort } = entry
    const see = same.get(id)
    return see === undefined ? entry : { key, name, sort, see }
  })
}
