/**
 * JSON files that are written by one process and read by another.
 *
 * A value is not checked field by field when it is read: it was typed when it was written. What is checked is the stamp.
 * It has the kind of the value and the digest under which it is kept, and the digest covers the code that wrote it. So
 * an equal stamp means that this very code has written a value of this kind.
 *
 * ```
 * { "stamp": "chapters 3f9c…", "value": [{ "id": "ch1", … }] }
 * ```
 */

import { readFileSync, writeFileSync } from 'node:fs'
import type { AnnotationTargets } from '../../export/annotation-targets.ts'
import type { DocumentMentions, Manifest } from '../../compile/compiled.ts'
import type { DocumentPage, TextPage } from '../../compile/document-page.ts'
import type { PrintedIndexPage } from '../../compile/printed-index.ts'
import type { Chapter } from '../../parse/tei/index.ts'
import type { Edition } from '../../link/edition.ts'
import type { Line } from './lines.ts'

/** What a line of each of these files is. */
export interface Lines {
  pages: DocumentPage
  sections: TextPage
  index: string
  mentions: ReadonlyArray<DocumentMentions>
  annotations: ReadonlyArray<AnnotationTargets>
}

/** What each kind of file holds. */
interface Kinds extends Record<keyof Lines, ReadonlyArray<Line>> {
  manifest: Manifest
  chapters: ReadonlyArray<Chapter>
  'printed-index': PrintedIndexPage
  edition: Edition
}

/** A value with the stamp of who wrote it. */
interface Stamped<Value> {
  stamp: string
  value: Value
}

/**
 * Write a value.
 *
 * @param digest
 *   Digest under which it is kept.
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
 * Read a value. It is read at once: thousands of files are read, each is small, and to be told when one is there takes
 * longer than reading it.
 *
 * @throws
 *   Where there is no such file, or another than was asked for.
 */
export function readStamped<Kind extends keyof Kinds>(
  path: string,
  kind: Kind,
  digest: string,
): Kinds[Kind] {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const stamp = toStamp(kind, digest)
  if (isStamped<Kinds[Kind]>(read, stamp)) return read.value
  throw new Error(`Unexpected content of ${path}, expected the stamp ${stamp}`)
}

function toStamp(kind: string, digest: string): string {
  return `${kind} ${digest}`
}

function isStamped<Value>(value: unknown, stamp: string): value is Stamped<Value> {
  return typeof value === 'object' && value !== null && 'stamp' in value && value.stamp === stamp
}
