/** Reasons why files of seeds are not used because of their names, for messages. */

import { join, parse } from 'node:path'
import { shorten } from '../../parse/shorten.ts'
import { formats } from '../../pipeline/formats.ts'
import { findNear } from '../../tree/near.ts'
import { toLikelyName } from './likely-name.ts'
import { recordName } from './tei-files.ts'

/** Whether a document of this name would have the record of its volume as its sidecar. */
export function isReserved(name: string): boolean {
  return `${name}.yaml` === recordName
}

/**
 * Explain a name that a file cannot have.
 *
 * @param listed
 *   Paths of all files.
 */
export function toNameReason(path: string, listed: ReadonlySet<string>): string {
  const { dir, base, name, ext } = parse(path)
  const found = `Unexpected file name \`${shorten(base)}\``
  const likely = toLikelyName(base)
  if (likely === undefined)
    return `${found}, expected another, such as \`${name}-1${ext}\`: \`${recordName}\` is the record of the volume`
  const isTaken = listed.has(join(dir, likely))
  return isTaken
    ? `${found} beside \`${likely}\`, expected one of them`
    : `${found}, expected \`${likely}\``
}

/**
 * Explain that a sidecar has no transcription.
 *
 * @param listed
 *   Paths of all files.
 */
export function toLoneReason(path: string, listed: ReadonlySet<string>): string {
  const { dir, name } = parse(path)
  const free = [...listed]
    .map((other) => parse(other))
    .filter((other) => other.dir === dir && isTranscription(other.ext))
    .map((other) => other.name)
    .filter((other) => !listed.has(join(dir, `${other}.yaml`)) && isSameNumber(other, name))
  const near = findNear(name, free)
  const isRecord = near === undefined && !listed.has(join(dir, recordName))
  const other = near === undefined ? '' : `, or the name \`${near}.yaml\``
  const record = isRecord ? `, or the name \`${recordName}\` if it is the record` : ''
  return `Unexpected sidecar alone, expected \`${shorten(name)}.txt\` beside it${other}${record}`
}

function isTranscription(extension: string): boolean {
  return formats.some((format) => format.extension === extension)
}

/** Whether two names have the same numbers, with or without leading zeros: `1793-9-12-simcoe` and `1793-09-12-simco`. */
function isSameNumber(name: string, other: string): boolean {
  const [own, others] = [name, other].map((one) => one.match(/\d+/g)?.map(Number).join())
  return own === others
}
