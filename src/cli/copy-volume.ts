import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/**
 * Copy a volume many times, to measure how builds scale. The copies differ only in id and title. As all have the
 * same words, the search index of a real edition of this size is larger.
 *
 * @param path
 *   TEI of a volume.
 * @param folder
 *   Folder of seeds to which the copies are written.
 * @param count
 *   Number of copies.
 */
export async function copyVolume(path: string, folder: string, count: number): Promise<void> {
  const id = basename(path, extname(path))
  const text = await readFile(path, 'utf8')
  await mkdir(folder, { recursive: true })
  for (let copy = 1; copy <= count; copy++) {
    const name = toId(id, copy)
    await writeFile(join(folder, `${name}.xml`), rename(text, id, name, copy))
  }
}

/** The number with which an id ends: `02` of `frus1964-68v02`. */
const lastNumber = /\d+$/

/** Make the id of a copy: `frus1964-68v202` for the second copy of `frus1964-68v02`. */
function toId(id: string, copy: number): string {
  return id.replace(lastNumber, (number) => `${copy}${number}`)
}

/** `<title type="volume">Vietnam, January–June 1965`, but not `<title type="series">…`. */
const title = /<title type="(?:complete|volume)">[^<]*/g

function rename(text: string, id: string, name: string, copy: number): string {
  return text.replaceAll(id, name).replace(title, `$& (copy ${copy})`)
}
