import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { vi } from 'vitest'

/**
 * Let scripts for browsers load the files of a folder in Node; `vi.unstubAllGlobals` ends it.
 *
 * @returns
 *   Address of the folder, which ends with `/`, and the paths in it that are loaded.
 */
export function serveFolder(folder: string): { address: string; loaded: Array<string> } {
  const address = `${pathToFileURL(folder).href}/`
  const loaded: Array<string> = []
  vi.stubGlobal('location', { href: address })
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  vi.stubGlobal('fetch', async (asked: string | URL) => {
    const { href } = new URL(asked, address)
    const [path = ''] = href.split('?')
    loaded.push(decodeURIComponent(path.slice(address.length)))
    try {
      return new Response(await readFile(fileURLToPath(path)))
    } catch {
      return new Response('', { status: 404 })
    }
  })
  return { address, loaded }
}
