import { readFile, stat } from 'node:fs/promises'
import { VFile } from 'vfile'
import { addError } from '../parse/sidecar/add-error.ts'
import { decode } from './decode.ts'

/**
 * Read a text file.
 *
 * @param path
 *   Its path.
 * @returns
 *   File; with an error and no text where it cannot be read or is no UTF-8.
 */
export async function readText(path: string): Promise<VFile> {
  const file = new VFile({ path, value: '' })
  try {
    // A pipe or a device would never end.
    if (!(await stat(path)).isFile()) {
      addError(file, 'file', 'Unexpected folder or device, expected a file')
      return file
    }
    const { value, fault } = decode(await readFile(path))
    if (fault === undefined) file.value = value
    else
      addError(file, 'utf-8', `Unexpected byte ${toHex(fault.byte)}, expected UTF-8`, fault.place)
  } catch (error) {
    addError(file, 'file', toReason(error))
  }
  return file
}

function toHex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Say in words why a file cannot be read. */
function toReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = new Map([
    ['ENOENT', 'Unexpected missing file, expected a file at this path'],
    ['EACCES', 'Unexpected file that may not be read, expected permission to read it'],
    ['ELOOP', 'Unexpected link that leads back to itself, expected a file'],
  ]).get(code)
  return reason ?? `Unexpected file that cannot be read (${code || String(error)})`
}
