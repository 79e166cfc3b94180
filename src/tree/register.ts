import { shareWord } from './share-word.ts'

/** Where a statement of the register can be checked. */
export interface Evidence {
  /** `frus1964-68v02`. */
  volume: string
  /** Printed number of the document: `164`. */
  document?: string
  /** Printed page: `XXXII`. */
  page?: string
  /** Id in the digital edition of the volume: `p_YCW1`. */
  id?: string
  /** What it shows, where that is not plain. */
  shows?: string
}

/** An office as one volume gives it. Volumes disagree, so offices are never merged. */
export interface Office extends Evidence {
  text: string
  /** Date for which it is given, in ISO 8601, as exact as is known. */
  date?: string
}

/** A person, place or term: one identity. */
export interface Entry {
  /** Names it in addresses and annotations: `yost-charles-w`. Unique over all registers. */
  key: string
  /** `Charles W. Yost`. */
  name: string
  /** As an index has it: `Yost, Charles W.` */
  sort: string
  /** Names, initials and abbreviations as printed, and other names by which it is known. */
  names: Array<string>
  /** One neutral sentence in our own words. */
  note: string
  offices?: Array<Office>
  evidence: Array<Evidence>
  /** What this edition corrects in others. */
  corrections?: Array<string>
  /** The printed index of a volume. */
  index?: Array<{ volume: string; text: string }>
  /** Addresses of the same identity elsewhere, where they are certain. */
  links?: Array<string>
}

/** A name that only leads to another entry: `Peking, see Peiping`. */
export interface Alias {
  key: string
  name: string
  sort: string
  /** Key of the other entry. */
  see: string
}

/** What a register holds. */
export const kinds = ['people', 'places', 'terms'] as const

export type Kind = (typeof kinds)[number]

/** The registers of an edition. */
export type Register = Record<Kind, Array<Entry | Alias>>

/** An entry with the register in which it stands. */
export type FoundEntry = Entry & { kind: Kind }

export function isAlias(entry: Entry | Alias): entry is Alias {
  return 'see' in entry
}

/** Register in which the bodies of a type stand. */
export const kindOf = { person: 'people', place: 'places', term: 'terms' } as const

/**
 * Looks an entry up by its key, or by that of an alias, whose name is then one of the entry's; gives nothing
 * where there is none, or where aliases lead in a circle.
 */
export type FindEntry = (key: string) => FoundEntry | undefined

/** Make a function that looks entries up in registers. Where two have one key, the first is taken. */
export function createEntryFinder(...registers: ReadonlyArray<Register>): FindEntry {
  const entries = new Map<string, { kind: Kind; entry: Entry | Alias }>()
  for (const register of registers) {
    for (const kind of kinds) {
      for (const entry of register[kind]) {
        if (!entries.has(entry.key)) entries.set(entry.key, { kind, entry })
      }
    }
  }
  /** Volumes name the same few hundreds thousands of times. */
  const known = new Map<string, FoundEntry | undefined>()
  return (key) => {
    if (!known.has(key)) known.set(key, follow(key))
    return known.get(key)
  }

  function follow(key: string): FoundEntry | undefined {
    const seen = new Set<string>()
    const names: Array<string> = []
    let next = key
    while (!seen.has(next)) {
      seen.add(next)
      const found = entries.get(next)
      if (found === undefined) return undefined
      const { kind, entry } = found
      if (!isAlias(entry)) return { ...entry, kind, names: [...entry.names, ...names] }
      names.push(entry.name)
      next = entry.see
    }
    return undefined
  }
}

/** Whose entry a key names: the id by which its register knows it, and the volume, where that is one of a volume's. */
export interface KeyParts {
  id: string
  volume?: string
}

/** Take a key apart: `frus1964-68v02/p_BMG1` of a volume's list; `yost-charles-w` of our registers. */
export function parseKey(key: string): KeyParts {
  const end = key.lastIndexOf('/')
  return end < 0 ? { id: key } : { id: key.slice(end + 1), volume: key.slice(0, end) }
}

/**
 * Where an entry has its page.
 *
 * @returns
 *   Path in the site: `people/yost-charles-w/`, `frus1964-68v02/people/p_BMG1/` of an entry of a volume's list.
 */
export function toEntryPath({ kind, key }: Pick<FoundEntry, 'kind' | 'key'>): string {
  const { id, volume } = parseKey(key)
  return `${volume === undefined ? '' : `${volume}/`}${kind}/${id}/`
}

/**
 * Whether a name may be that of an entry: the two share a word, the name is part of what is said of it, or
 * it is made of initials.
 *
 * @returns
 *   True for `the President` and `Johnson, Lyndon B.`, of whom is said `President of the United States.`, and
 *   for `McG. B.` and `Bundy, McGeorge`; false for `Y` and `Yost, Charles W.`, whom one letter does not tell.
 */
export function mayName(name: string, entry: Entry): boolean {
  const answers = answered.get(entry) ?? new Map<string, boolean>()
  answered.set(entry, answers)
  const answer = answers.get(name) ?? couldName(name, entry)
  answers.set(name, answer)
  return answer
}

/** What was said of entries: a volume names the same few hundreds thousands of times, by the same names. */
const answered = new WeakMap<Entry, Map<string, boolean>>()

function couldName(name: string, entry: Entry): boolean {
  if (shareWord(name, entry.name, entry.sort, entry.note, ...entry.names)) return true
  const words = entry.name.split(' ')
  const parts = name.split(/[\s.]+/).filter(Boolean)
  return parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))
}

/**
 * Which entries of a register are those of a volume's list: they give its id as a ground, and have the name
 * that it prints.
 *
 * @param register
 *   Our registers.
 * @param volume
 *   Id of the volume.
 * @param listed
 *   Entries of the volume by their ids in it: `p_YCW1`.
 * @returns
 *   Our keys, by the ids in the volume.
 */
export function matchEntries(
  register: Register,
  volume: string,
  listed: ReadonlyMap<string, Entry | Alias>,
): Map<string, string> {
  const same = new Map<string, string>()
  for (const entry of kinds.flatMap((kind) => register[kind])) {
    if (isAlias(entry)) continue
    const names = [entry.name, entry.sort, ...entry.names]
    for (const ground of [...(entry.offices ?? []), ...entry.evidence]) {
      const one = ground.volume === volume ? listed.get(ground.id ?? '') : undefined
      if (one && names.some((name) => isPrintedAs(name, one.sort)))
        same.set(ground.id ?? '', entry.key)
    }
  }
  return same
}

/** Whether a list prints a name, with a suffix or a rank behind it or without: `Taylor, Maxwell D., USA`. */
function isPrintedAs(name: string, printed: string): boolean {
  return printed === name || printed.startsWith(`${name}, `)
}
