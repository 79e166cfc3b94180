import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { findSeeds } from '../load/sources/find-seeds.ts'
import { waitForInterrupt } from './run.ts'
import { serve } from './serve.ts'

/**
 * Serve a built site until Ctrl+C, and print the address of the first document of each volume.
 *
 * @param dist
 *   Folder of the built site.
 * @param port
 *   TCP port.
 * @param base
 *   Path of the site, decoded: `/`, `/editions/`.
 */
export async function serveSite(dist: string, port: number, base: string): Promise<number> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no site in ${dist}: run \`npm run build\` first`)
  }
  const { url, close } = await serve(dist, port, base)
  const { href: address } = new URL(base, url)
  const { volumes, documents } = await findSeeds(seedRoots())
  const first = volumes.flatMap(({ id }) => documents.find(({ volume }) => volume === id) ?? [])
  const pages = first.map(({ volume, id }) => `  ${address}${volume}/${id}/\n`)
  process.stdout.write(`\nThe edition is at ${address}\n${pages.join('')}\nPress Ctrl+C to stop.\n`)
  await waitForInterrupt()
  await close()
  return 0
}
