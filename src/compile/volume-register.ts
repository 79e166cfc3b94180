import type { VFile } from 'vfile'
import { checkNames } from '../lint/apparatus/names.ts'
import { type VolumeStructure, toEntries } from '../parse/tei/index.ts'
import { report } from '../messages/report.ts'
import type { Root } from '../tree/nodes.ts'
import {
  type Alias,
  createFind,
  type Entry,
  type Find,
  findSame,
  type Register,
} from '../tree/register.ts'

/** The registers that a volume brings, and how its names are looked up. */
export interface VolumeRegister {
  /** Entries of its lists. Those that we have too only lead to ours. */
  register: Register
  /** Looks up an entry by a key of ours or of the volume's lists. */
  find: Find
  /** Looks up an entry by the id that the volume gives: `p_YCW1`. */
  findListed: Find
}

/**
 * Make registers of the lists of persons and terms of a volume, and check the names in it.
 *
 * @param id
 *   Id of the volume.
 * @param volume
 *   Its lists, and its documents, before anything is done with their names.
 * @param own
 *   Our registers, whose entries win.
 * @param file
 *   File of the volume; suspects are added to it.
 */
export function toVolumeRegister(
  id: string,
  { persons, terms, trees }: Pick<VolumeStructure, 'persons' | 'terms'> & { trees: Iterable<Root> },
  own: Register | undefined,
  file: VFile,
): VolumeRegister {
  const people = toEntries(id, persons)
  const others = toEntries(id, terms)
  const listed = new Map([...people.entries, ...others.entries])
  const same = own ? findSame(own, id, listed) : new Map<string, string>()
  const register: Register = {
    people: linkToOurs(people.entries, same),
    places: [],
    terms: linkToOurs(others.entries, same),
  }
  const find = own ? createFind(own, register) : createFind(register)
  const findListed: Find = (ref) => find(listed.get(ref)?.key ?? `${id}/${ref}`)

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

function linkToOurs(
  entries: ReadonlyMap<string, Entry | Alias>,
  same: ReadonlyMap<string, string>,
): Array<Entry | Alias> {
  return [...entries].map(([id, entry]) => {
    const { key, name, sort } = entry
    const see = same.get(id)
    return see === undefined ? entry : { key, name, sort, see }
  })
}
