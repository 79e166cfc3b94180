/**
 * Ids that become parts of addresses, and so names of folders: on Windows and macOS `D1` and `d1` are one folder,
 * and every file system limits the length of names.
 */

import { uniqueIds } from './ids.ts'

/** Maximum length of an id: with a suffix it is still a valid name in every file system. */
export const maxIdLength = 100

/** Reserved names in the address of a volume; `index` was formerly the printed index. */
export const volumeNames: ReadonlyArray<string> = [
  ...['correspondence', 'documents', 'index', 'kept', 'pages', 'people', 'places', 'print'],
  ...['printed-index', 'terms', 'timeline'],
]

/** Reserved names in the address of the site. */
const siteNames: ReadonlySet<string> = new Set([
  ...['404', 'about', 'accessibility', 'checks', 'dist', 'dts', 'fonts', 'help', 'index'],
  ...['offline', 'pagefind', 'pages'],
  ...['people', 'places', 'public', 'resolve', 'schema', 'search', 'terms', 'use', 'volumes'],
  ...['404.html', 'icon.svg', 'index.html', 'offline.js', 'offline-scripts.js'],
  ...['people.json', 'places.json', 'releases.json', 'terms.json', 'volumes.json'],
])

/** Names that Windows reserves for devices, with any extension: `con`, `com1`; not `console`. */
const deviceNames: ReadonlyArray<string> = [
  ...['aux', 'con', 'nul', 'prn'],
  ...Array.from({ length: 10 }, (_, index) => [`com${index}`, `lpt${index}`]).flat(),
]

/** `1793-09-12-simcoe`, `d162`, `vol.2_7`; not `to Leo`, `-a`, `a.`. */
const documentName = /^[A-Za-z\d](?:[\w.-]*[\w-])?$/

/**
 * Endings by which hosts and browsers know a file, and editors a text, and those of the files of a document: `.html` of
 * `memo.html`, `.csl` of `memo.csl`; not `.2` of `vol.2`.
 */
const fileEnding =
  /\.(?:html?|epub|jsonl|jsonld|json|xml|txt|text|md|ya?ml|bib|ris|csl|annotations|linkset)$/i

/** `d162`, `p_YCW1`; not `../d162`, `d1.5`. */
const pathId = /^[A-Za-z][\w-]*$/

/** `frus1964-68v02`, `frus1952-54Guat`; not `Volume 2`, `frus1964.`. */
const volumeName = /^[A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d-])?$/

/** Whether an id of a document, section, or entry can be part of an address. */
export function isPathId(id: string): boolean {
  return pathId.test(id) && id.length <= maxIdLength
}

/** Whether a document can be published under the name of its file, without the extension. */
export function isDocumentName(name: string): boolean {
  return (
    documentName.test(name) &&
    name.length <= maxIdLength &&
    !fileEnding.test(name) &&
    !isDeviceName(name)
  )
}

/** Characters that cannot be part of an address, such as combining marks. */
const unfit = /[^\w-]/g

/**
 * Remove the characters of an id that cannot be part of an address: `p_EA1` of `p_ÉA1`; nothing where too few are
 * left.
 */
export function toPathId(id: string): string | undefined {
  const fit = id.normalize('NFD').replace(unfit, '').slice(0, maxIdLength)
  return isPathId(fit) ? fit : undefined
}

/** Whether a volume can be published under a name. */
export function isVolumeName(name: string): boolean {
  return (
    volumeName.test(name) &&
    name.length <= maxIdLength &&
    !fileEnding.test(name) &&
    !isReservedName(name) &&
    !isDeviceName(name)
  )
}

/** Whether a name in the address of the site is that of a page of the program, or of one of its files. */
export function isReservedName(name: string): boolean {
  return siteNames.has(name.toLowerCase())
}

/** Characters that cannot be part of the name of a volume, or of a document. */
const unfitRuns = { volume: /[^A-Za-z\d.-]+/g, document: /[^\w-]+/g } as const

/** Marks at the ends of a name that is made: `-` of `Letters-`, `_` of `_draft`. */
const ends = /^[-._]+|[-.]+$/g

/** Combining marks, which letters lose: the dots of `ü`. */
const combining = /\p{M}+/gu

/**
 * Make a name that can be part of an address from the name of a file: `Berti-Letters-1921` for
 * `Berti Letters (1921)`.
 *
 * @returns
 *   Name; `undefined` where too little is left, or the name is that of another page.
 */
export function toAddressName(name: string, what: 'volume' | 'document'): string | undefined {
  const plain = name.normalize('NFD').replace(combining, '')
  const made = plain
    .replace(unfitRuns[what], '-')
    .replace(ends, '')
    .slice(0, maxIdLength - 1)
  const isName = { volume: isVolumeName, document: isDocumentName }[what]
  return isName(made) ? made : undefined
}

/** Whether Windows reserves a name for a device. */
export function isDeviceName(name: string): boolean {
  return deviceNames.includes(name.split('.', 1).join('').toLowerCase())
}

/** Assigns ids in one folder. */
export interface PathIds {
  /** Whether an id is assigned or reserved, ignoring case. */
  has: (id: string) => boolean
  /** Assign an id, with `-2`, `-3` … where it is taken. */
  assign: (id: string) => string
  /** Reserve an id, which may already be taken. */
  reserve: (id: string) => void
}

/**
 * Make an assigner of ids for one folder.
 *
 * @param names
 *   Names that are already taken.
 */
export function createPathIds(names: ReadonlyArray<string>): PathIds {
  const unique = uniqueIds()
  const taken = new Set<string>()
  const assign = (id: string): string => {
    // ASCII letters have the same length in both cases.
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
