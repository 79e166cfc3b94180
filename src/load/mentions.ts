/**
 * Mentions of entries, kept so that the page of an entry reads its own and no others: they stand in one file, an
 * entry a line, and another file says where.
 */

import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UnitMentions } from '../edition/entry-mentions.ts'
import { folder, readKept, writeKept } from './kept.ts'

/** The mentions of an entry in one document. */
export interface DocumentMentions {
  /** Id of the document in the edition: `frus1964-68v02/d162`. */
  document: string
  units: Array<UnitMentions>
}

/** Where the mentions of an entry in the documents of a source are kept. */
export interface MentionsPlace {
  /** Key of the entry. */
  key: string
  /** Digest of the source. */
  digest: string
  /** Where they begin in its file, in bytes, 0-based. */
  start: number
  /** How many bytes they are. */
  length: number
}

/**
 * Keep the mentions of entries in the documents of a source.
 *
 * @param source
 *   Folder of the source.
 * @param mentions
 *   Mentions by the keys of the entries.
 */
export function keepMentions(
  source: string,
  mentions: ReadonlyMap<string, ReadonlyArray<DocumentMentions>>,
): void {
  const places: Array<Omit<MentionsPlace, 'digest'>> = []
  const lines: Array<Buffer> = []
  let start = 0
  for (const [key, own] of mentions) {
    const line = Buffer.from(`${JSON.stringify(own)}\n`)
    places.push({ key, start, length: line.length })
    lines.push(line)
    start += line.length
  }
  writeFileSync(join(source, linesName), Buffer.concat(lines))
  writeKept(join(source, placesName), places)
}

/** List the entries that are mentioned in the documents of a source. */
export function listMentions(digest: string, root = folder): Array<MentionsPlace> {
  const path = join(root, digest, placesName)
  return readKept(path, isPlaces, 'places of mentions').map((place) => ({ ...place, digest }))
}

/**
 * Read the mentions of an entry.
 *
 * @param place
 *   One of those that `listMentions` gives.
 * @returns
 *   Documents in the order of the source.
 */
export function readMentions(
  { digest, start, length }: MentionsPlace,
  root = folder,
): Array<DocumentMentions> {
  const path = join(root, digest, linesName)
  const bytes = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, length, start)
  } finally {
    closeSync(file)
  }
  const mentions: unknown = JSON.parse(bytes.toString())
  if (isMentions(mentions)) return mentions
  throw new Error(`Unexpected content of ${path} at byte ${start}, expected mentions`)
}

const linesName = 'mentions.jsonl'
const placesName = 'mentions.json'

function isPlaces(value: unknown): value is Array<Omit<MentionsPlace, 'digest'>> {
  return Array.isArray(value)
}

function isMentions(value: unknown): value is Array<DocumentMentions> {
  return Array.isArray(value)
}
