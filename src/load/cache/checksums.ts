import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Checksums of files, by their names in a folder: CRC-32, which detects damage by a power cut or a disk. */
export type Checksums = Readonly<Record<string, number>>

/** Compute the checksums of all files in a folder. */
export function computeChecksums(folder: string): Checksums {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, computeChecksum(folder, name)]),
  )
}

/**
 * Compare the files in a folder with their checksums.
 *
 * @throws
 *   Error if a file is missing or damaged.
 */
export function verifyChecksums(folder: string, checksums: Checksums): void {
  for (const [name, checksum] of Object.entries(checksums)) {
    if (computeChecksum(folder, name) === checksum) continue
    throw new Error(
      `Unexpected content of ${join(folder, name)}, expected the checksum ${checksum}`,
    )
  }
}

function computeChecksum(folder: string, name: string): number {
  return crc32(readFileSync(join(folder, name)))
}
