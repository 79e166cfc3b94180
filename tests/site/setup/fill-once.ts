import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Fill a folder, unless that has been done. The folder is whole or not there: it is filled under another name, so that
 * a run that is killed, or another that fills it at the same time, leaves no half of it.
 *
 * @param folder
 *   Path of the folder.
 * @param fill
 *   Writes the files into the folder that it is given; where it rejects, so does this, and nothing is left.
 */
export async function fillOnce(
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const own = await mkdtemp(`${folder}-`)
  try {
    await fill(own)
    await rename(own, folder)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    // Where another run was first, its folder is as good.
    if (!existsSync(folder)) throw error
  }
}
