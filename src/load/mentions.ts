/** Mentions of entries, kept so that the page of an entry reads its own and no others. */

import { join } from 'node:path'
import type { UnitMentions } from '../edition/entry-mentions.ts'
import { folder } from './kept.ts'
import { type KeptLine, keepLines, listLines, readLine } from './kept-lines.ts'

/** The mentions of an entry in one document. */
export interface DocumentMentions {
  /** Id of the document in the edition: `frus1964-68v02/d162`. */
  document: string
  units: Array<UnitMentions>
}

/** Where the mentions of an entry, by its key, in the documents of a source are kept. */
export interface MentionsPlace extends KeptLine {
  /** Digest of the source. */
  digest: string
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
  keepLines(join(source, name), mentions)
}

/** List the entries that are mentioned in the documents of a source. */
export function listMentions(digest: string, root = folder): Array<MentionsPlace> {
  return listLines(join(root, digest, name)).map((place) => ({ ...place, digest }))
}

/**
 * Read the mentions of an entry.
 *
 * @param place
 *   One of those that `listMentions` gives.
 * @returns
 *   Documents in the order of the source.
 */
export function readMentions(place: MentionsPlace, root = folder): Array<DocumentMentions> {
  return readLine(join(root, place.digest, name), place, isMentions, 'mentions')
}

const name = 'mentions'

function isMentions(value: unknown): value is Array<DocumentMentions> {
  return Array.isArray(value)
}
