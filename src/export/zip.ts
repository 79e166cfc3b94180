import { type Zippable, zipSync } from 'fflate'

/** Date of the files in a package, so that the same files are the same bytes. At noon, because summer time may skip midnight. */
const day = new Date(1980, 0, 1, 12)

/** Write a package (ZIP): the same bytes on every machine and day. */
export function writeZip(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: day })
}
