/**
 * JSON files that are written by one process and read by another.
 *
 * Reading checks the stamp of a file, not the fields of its value: those were type-checked when it was written. The
 * stamp contains the kind of the value and the digest of its source. As the digest covers the code too, an equal stamp
 * guarantees that the same code has written a value of this kind.
 *
 * ```
 * { "stamp": "chapters 3f9c…", "value": [{ "id": "ch1", … }] }
 * ```
 */

import { readFileSync, writeFileSync } from 'node:fs'
import type { ListedPlaces } from '../../edition/places/listed-places.ts'
import type { AnnotationTargets } from '../../export/annotation-targets.ts'
import type { DocumentMentions, Manifest } from '../../compile/compiled.ts'
import type { DocumentPage, TextPage } from '../../compile/document-page.ts'
import type { PrintedIndexPage } from '../../compile/printed-index.ts'
import type { Chapter } from '../../parse/tei/index.ts'
import type { StoredText } from '../../search/text/stored-text.ts'
import type { Edition } from '../../link/edition.ts'
import type { BuiltSite } from '../messages/build-report.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Checksums } from './checksums.ts'

/** Type of a line in each file of lines. */
export interface Lines {
  pages: DocumentPage
  trees: Root
  sections: TextPage
  index: StoredText
  mentions: ReadonlyArray<DocumentMentions>
  annotations: ReadonlyArray<AnnotationTargets>
}

/** Position of a value in a file of lines. */
export interface LinePosition {
  key: string
  /** Offset in bytes, 0-based. */
  start: number
  /** Length in bytes. */
  length: number
}

/** Type of the value in each kind of file. */
interface Kinds extends Record<keyof Lines, ReadonlyArray<LinePosition>> {
  manifest: Manifest
  checksums: Checksums
  places: ListedPlaces
  chapters: ReadonlyArray<Chapter>
  'printed-index': PrintedIndexPage
  edition: Edition
  site: BuiltSite
}

/** A value with its stamp. */
interface Stamped<Value> {
  stamp: string
  value: Value
}

/**
 * Write a value to a file with a stamp.
 *
 * @param digest
 *   Digest of its source.
 */
export function writeStamped<Kind extends keyof Kinds>(
  path: string,
  kind: Kind,
  digest: string,
  value: Kinds[Kind],
): void {
  writeFileSync(path, JSON.stringify({ stamp: toStamp(kind, digest), value }))
}

/**
 * Read a value from a file with a stamp. It is read synchronously: for thousands of small files, asynchronous reads
 * take longer.
 *
 * @throws
 *   Error if the file is missing or damaged, or has another stamp.
 */
export function readStamped<Kind extends keyof Kinds>(
  path: string,
  kind: Kind,
  digest: string,
): Kinds[Kind] {
  const read = parseJson(readFileSync(path, 'utf8'))
  const stamp = toStamp(kind, digest)
  if (isStamped<Kinds[Kind]>(read, stamp)) return read.value
  throw new Error(`Unexpected content of ${path}, expected the stamp ${stamp}`)
}

/** Parse JSON; nothing if it is damaged. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toStamp(kind: string, digest: string): string {
  return `${kind} ${digest}`
}

function isStamped<Value>(value: unknown, stamp: string): value is Stamped<Value> {
  return typeof value === 'object' && value !== null && 'stamp' in value && value.stamp === stamp
}
