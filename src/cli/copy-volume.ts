import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/**
 * Make an edition of many volumes out of one, to see how a build grows. The volumes differ by id and title;
 * their words are the same, so that the index of a true edition is larger.
 *
 * @param path
 *   TEI of a volume.
 * @param folder
 *   Folder of seeds to which the copies are written.
 * @param count
 *   How many.
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

/** `frus1964-68v202`, the second copy of `frus1964-68v02`. */
function toId(id: string, copy: number): string {
  return id.replace(lastNumber, (number) => `${copy}${number}`)
}

/** `<title type="volume">Vietnam, January–June 1965`, but not `<title type="series">…`. */
const title = /<title type="(?:complete|volume)">[^<]*/g

function rename(text: string, id: string, name: string, copy: number): string {
  return text.replaceAll(id, name).replace(title, `$& (copy ${copy})`)
}
