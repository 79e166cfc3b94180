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
export type Found = Entry & { kind: Kind }

export function isAlias(entry: Entry | Alias): entry is Alias {
  return 'see' in entry
}

/** Register in which the bodies of a type stand. */
export const kindOf = { person: 'people', place: 'places', term: 'terms' } as const

/**
 * Look an entry up, through aliases.
 *
 * @param register
 *   Registers.
 * @param key
 *   Key of an entry, or of an alias.
 * @returns
 *   Entry; nothing where there is none, or where aliases lead in a circle.
 */
export function findEntry(register: Register, key: string): Found | undefined {
  const seen = new Set<string>()
  let next = key
  while (!seen.has(next)) {
    seen.add(next)
    for (const kind of kinds) {
      const entry = register[kind].find((one) => one.key === next)
      if (entry === undefined) continue
      if (!isAlias(entry)) return { ...entry, kind }
      next = entry.see
      break
    }
  }
  return undefined
}
