/**
 * Ids that become parts of addresses, and so names of folders: on Windows and macOS `D1` and `d1` are one folder, and
 * every system has a longest name.
 */

import { uniqueIds } from './ids.ts'

/** An id has no more characters: with what is put behind it, it is a name that every file system takes. */
export const maxIdLength = 100

/** Names in the address of a volume that no document and no section may have; `index` was once the printed index. */
export const volumeNames: ReadonlyArray<string> = [
  ...['correspondence', 'documents', 'index', 'pages', 'people', 'places', 'printed-index'],
  ...['terms', 'timeline'],
]

/** Names in the address of the site that no volume may have. */
const siteNames: ReadonlySet<string> = new Set([
  ...['404', 'about', 'checks', 'fonts', 'index', 'pagefind', 'people', 'places'],
  ...['search', 'terms', 'volumes', '404.html', 'icon.svg', 'index.html', 'memo.png'],
  ...['people.json', 'places.json', 'terms.json', 'volumes.json'],
])

/** Names that Windows keeps for devices, whatever ending they have: `con`, `com1`; not `console`. */
const deviceNames: ReadonlyArray<string> = [
  ...['aux', 'con', 'nul', 'prn'],
  ...Array.from({ length: 10 }, (_, index) => [`com${index}`, `lpt${index}`]).flat(),
]

/** `d162`, `p_YCW1`; not `../d162`, `d1.5`. */
const pathId = /^[A-Za-z][\w-]*$/

/** `frus1964-68v02`, `frus1952-54v12p2`; not `Volume 2`, `frus1964.`. */
const volumeName = /^[a-z\d](?:[a-z\d.-]*[a-z\d-])?$/

/** Whether an id of a document, a section or an entry can be part of an address. */
export function isPathId(id: string): boolean {
  return pathId.test(id) && id.length <= maxIdLength
}

/** `´` over the `e` of `é`, once the two are parted, and whatever else can be no part of an address. */
const unfit = /[^\w-]/g

/** Write an id without what can be no part of an address: `p_EA1` of `p_ÉA1`; nothing where too little is left. */
export function toPathId(id: string): string | undefined {
  const fit = id.normalize('NFD').replace(unfit, '').slice(0, maxIdLength)
  return isPathId(fit) ? fit : undefined
}

/** Whether a volume can be published under a name. */
export function isVolumeName(name: string): boolean {
  return (
    volumeName.test(name) &&
    name.length <= maxIdLength &&
    !siteNames.has(name) &&
    !isDeviceName(name)
  )
}

/** Whether Windows keeps a name for a device. */
export function isDeviceName(name: string): boolean {
  return deviceNames.includes(name.split('.', 1).join('').toLowerCase())
}

/** Gives out ids in one folder. */
export interface PathIds {
  /** Whether an id is given out, or is no folder's, in whichever letters it is written. */
  has: (id: string) => boolean
  /** Give out an id, with `-2`, `-3` … where it is taken. */
  assign: (id: string) => string
  /** Give out an id that may be taken. */
  reserve: (id: string) => void
}

/**
 * Begin to assign out the ids of one folder.
 *
 * @param names
 *   Names in it that are taken.
 */
export function createPathIds(names: ReadonlyArray<string>): PathIds {
  const unique = uniqueIds()
  const taken = new Set<string>()
  const assign = (id: string): string => {
    // Letters of ASCII: a small letter is as long as its capital.
    const given = unique(id.toLowerCase())
    taken.add(given)
    return id + given.slice(id.length)
  }
  const has = (id: string): boolean => taken.has(id.toLowerCase())
  const reserve = (id: string): void => {
    if (!has(id)) assign(id)
  }
  for (const name of [...deviceNames, ...names]) reserve(name)
  return { has, assign, reserve }
}
