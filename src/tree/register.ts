import { shareWord } from './share-word.ts'

/** A source by which a statement of the register can be checked. */
export interface Evidence {
  /** `frus1964-68v02`. */
  volume: string
  /** Printed number of the document, `164`, or the name of its file. */
  document?: string
  /** Printed page: `XXXII`. */
  page?: string
  /** Id in the digital edition of the volume: `p_YCW1`. */
  id?: string
  /** What the source shows, where that is not obvious. */
  shows?: string
}

/** An office as described in one volume. Volumes disagree, so offices are never merged. */
export interface Office extends Evidence {
  text: string
  /** Date for which it is given, in ISO 8601, as precise as is known. */
  date?: string
}

/** A person, place, or term. */
export interface Entry {
  /** Identifies the entry in addresses and annotations: `yost-charles-w`. Unique over all registers. */
  key: string
  /** `Charles W. Yost`. */
  name: string
  /** Form for sorting, as in an index: `Yost, Charles W.` */
  sort: string
  /** Names, initials, and abbreviations as printed, and other known names. */
  names: Array<string>
  /** One neutral sentence by the editors of the edition. */
  note: string
  offices?: Array<Office>
  evidence: Array<Evidence>
  /** Corrections of other editions. */
  corrections?: Array<string>
  /** Lines about it in the printed indexes of volumes. */
  index?: Array<{ volume: string; text: string }>
  /** Addresses of the same entity elsewhere, where they are certain. */
  links?: Array<string>
}

/** A name that refers to another entry: `Peking, see Peiping`. */
export interface Alias {
  key: string
  name: string
  sort: string
  /** Key of the other entry. */
  see: string
  /** Name of the other entry as printed after `see`, in the list of a volume: `Ormsby Gore, Sir David`. */
  seeName?: string
}

/** The kinds of registers. */
export const kinds = ['people', 'places', 'terms'] as const

export type Kind = (typeof kinds)[number]

/** The registers of an edition. */
export type Register = Record<Kind, Array<Entry | Alias>>

/** An entry with the kind of its register. */
export type FoundEntry = Entry & { kind: Kind }

export function isAlias(entry: Entry | Alias): entry is Alias {
  return 'see' in entry
}

/** Register for each type of annotation body. */
export const kindOf = { person: 'people', place: 'places', term: 'terms' } as const

/**
 * Looks up an entry by its key or by the key of an alias, whose name is then added to the entry's names. Returns
 * nothing where there is none, or where aliases form a cycle.
 */
export type FindEntry = (key: string) => FoundEntry | undefined

/** Make a function that looks up entries in registers. If several have one key, the first is used. */
export function createEntryFinder(...registers: ReadonlyArray<Register>): FindEntry {
  const entries = new Map<string, { kind: Kind; entry: Entry | Alias }>()
  for (const register of registers) {
    for (const kind of kinds) {
      for (const entry of register[kind]) {
        if (!entries.has(entry.key)) entries.set(entry.key, { kind, entry })
      }
    }
  }
  /** Cache: volumes name the same few hundred entries thousands of times. */
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

/** The parts of a key: the id in its register, and the volume if the register is a volume's list. */
export interface KeyParts {
  id: string
  volume?: string
}

/** Parse a key: `frus1964-68v02/p_BMG1` of a volume's list; `yost-charles-w` of the edition's registers. */
export function parseKey(key: string): KeyParts {
  const end = key.lastIndexOf('/')
  return end < 0 ? { id: key } : { id: key.slice(end + 1), volume: key.slice(0, end) }
}

/**
 * Write the path of the page of an entry.
 *
 * @returns
 *   Path in the site: `people/yost-charles-w/`, `frus1964-68v02/people/p_BMG1/` of an entry of a volume's list.
 */
export function toEntryPath({ kind, key }: Pick<FoundEntry, 'kind' | 'key'>): string {
  const { id, volume } = parseKey(key)
  return `${volume === undefined ? '' : `${volume}/`}${kind}/${id}/`
}

/**
 * Whether a name may be that of an entry: they share a word, the name is part of the note of the entry, or it
 * consists of initials of the entry's name.
 *
 * @returns
 *   True for `the President` and `Johnson, Lyndon B.`, whose note is `President of the United States.`, and for
 *   `McG. B.` and `Bundy, McGeorge`; false for `Y` and `Yost, Charles W.`, because one letter identifies nobody.
 */
export function mayName(name: string, entry: Entry): boolean {
  const answers = answered.get(entry) ?? new Map<string, boolean>()
  answered.set(entry, answers)
  const answer = answers.get(name) ?? couldName(name, entry)
  answers.set(name, answer)
  return answer
}

/** Cached results: a volume names the same few hundred entries thousands of times, by the same names. */
const answered = new WeakMap<Entry, Map<string, boolean>>()

function couldName(name: string, entry: Entry): boolean {
  if (shareWord(name, entry.name, entry.sort, entry.note, ...entry.names)) return true
  const words = entry.name.split(' ')
  const parts = name.split(/[\s.]+/).filter(Boolean)
  return parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))
}

/**
 * Match entries of the edition's registers with entries of a volume's list. Two match if the first cites the id of
 * the second as evidence, and they have the same name.
 *
 * @param register
 *   Registers of the edition.
 * @param volume
 *   Id of the volume.
 * @param listed
 *   Entries of the volume by their ids in it: `p_YCW1`.
 * @returns
 *   Keys in the edition's registers, by the ids in the volume.
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
    for (const source of [...(entry.offices ?? []), ...entry.evidence]) {
      const match = source.volume === volume ? listed.get(source.id ?? '') : undefined
      if (match && names.some((name) => isPrintedAs(name, match.sort)))
        same.set(source.id ?? '', entry.key)
    }
  }
  return same
}

/** Whether a list prints a name, with or without a suffix or rank: `Taylor, Maxwell D., USA`. */
function isPrintedAs(name: string, printed: string): boolean {
  return printed === name || printed.startsWith(`${name}, `)
}
