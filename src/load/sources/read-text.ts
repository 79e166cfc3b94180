import { readFile, stat } from 'node:fs/promises'
import { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { writeCodePoint } from '../../tree/code-point.ts'
import { decode, type Fault } from './decode.ts'
import { findOtherFormat } from './other-format.ts'

/** Maximum size of a file that is read, in bytes: six times the longest volume of the series. */
const maxBytes = 60e6

/**
 * Read a text file.
 *
 * @param path
 *   Path of the file.
 * @param expected
 *   Description of the expected file, for messages (default: `a file`).
 * @returns
 *   File; it has an error and no text if it cannot be read, is too large or is not in UTF-8.
 */
export async function readTextFile(path: string, expected = 'a file'): Promise<VFile> {
  const file = new VFile({ path, value: '' })
  try {
    const stats = await stat(path)
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) {
      report(file, 'no-file', `Unexpected folder or device, expected ${expected}`)
      return file
    }
    if (stats.size > maxBytes) {
      const found = `file of ${Math.ceil(stats.size / 1e6)} MB`
      report(file, 'large-file', `Unexpected ${found}, expected at most ${maxBytes / 1e6} MB`)
      return file
    }
    const bytes = await readFile(path)
    const other = findOtherFormat(bytes)
    if (other !== undefined) {
      report(file, 'plain-text', `Unexpected ${other}, expected plain text: ${howToSave}`)
      return file
    }
    const { value, fault } = decode(bytes)
    if (fault === undefined) file.value = value
    else report(file, 'utf-8', toReason(fault), fault.place)
  } catch (error) {
    report(file, 'no-file', `${describeReadError(error, 'file')}, expected ${expected}`)
  }
  return file
}

const howToSave = 'open the file in the program that wrote it and save it as plain text in UTF-8'

/** Describe a byte that is not UTF-8, and how to save the file as UTF-8. */
function toReason({ byte, likely }: Fault): string {
  const found = `Unexpected byte ${byte}, expected UTF-8`
  if (likely === undefined) {
    return `${found}; open the file in the encoding in which it was saved, and save it as UTF-8`
  }
  const { name, character, mixed } = likely
  if (mixed) {
    return `${found}, as in the rest of the file; it is ${quote(character)} in ${name}: write ${quote(character)} again`
  }
  return `${found}; it is ${quote(character)} in ${name}: open the file as ${name} and save it as UTF-8`
}

/** A character that can be seen: `’`, `é`; not a no-break space or a byte order mark. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Quote a character, or its code point if it cannot be seen: `’`, `U+00A0`. */
function quote(character: string): string {
  if (visible.test(character)) return `\`${character}\``
  return writeCodePoint(character)
}

/**
 * Read a sidecar.
 *
 * @returns
 *   File; empty, without a message, if there is none.
 */
export async function readSidecar(path: string): Promise<VFile> {
  const exists = await stat(path).catch((error: unknown) => !isMissing(error))
  return exists ? readTextFile(path, 'a sidecar') : new VFile({ path, value: '' })
}

/**
 * Describe for a message why a file or a folder cannot be read.
 *
 * @returns
 *   `Missing file`, `Unexpected folder without permission to read it`.
 */
export function describeReadError(error: unknown, what: 'file' | 'folder'): string {
  if (isMissing(error)) return `Missing ${what}`
  const code = toCode(error)
  return `Unexpected ${faults.get(code)?.replace('file', what) ?? `error of the system (${code})`}`
}

function isMissing(error: unknown): boolean {
  return missing.has(toCode(error))
}

/** Code of an error of the system: `ENOENT`. */
function toCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

const missing = new Set(['ENOENT', 'ENOTDIR'])

const faults = new Map([
  ['EACCES', 'file without permission to read it'],
  ['EPERM', 'file without permission to read it'],
  ['ELOOP', 'symlink to itself'],
  ['ENAMETOOLONG', 'name of this length'],
])
