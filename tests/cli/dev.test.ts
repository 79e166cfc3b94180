import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../src/cli/serve.ts'
import { runNode } from './run-node.ts'

/** Milliseconds to wait for a page: starting and compiling take long on a busy machine. */
const timeout = 240_000

let root: string
let folder: string
let url: string
let dev: ReturnType<typeof runNode>

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  folder = join(root, 'seeds/frus1964-68v02')
  cpSync('seeds', join(root, 'seeds'), { recursive: true })
  const probe = await listen(0, (_, response) => response.end())
  url = probe.url
  await probe.close()
  dev = runNode(['src/cli/dev.ts'], {
    PORT: new URL(url).port,
    BASE: 'editions',
    SEEDS: join(root, 'seeds'),
    CACHE_DIR: join(root, 'cache'),
    NO_COLOR: '1',
    // Astro serves no pages where this variable is set.
    VITEST: '',
  })
})

afterAll(async () => {
  dev.child.kill('SIGTERM')
  await dev.ended
  rmSync(root, { recursive: true })
})

/** Whether a page of the volume contains a text; false while the server is starting. */
async function shows(path: string, text: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/editions/frus1964-68v02/${path}`)
    return (await response.text()).includes(text)
  } catch {
    return false
  }
}

describe('the development server shows, below a path', () => {
  test('a saved transcription on a page that was open before', async () => {
    await expect.poll(() => shows('d162/', 'quiet but prompt'), { timeout }).toBe(true)
    const path = join(folder, 'd162.txt')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('quiet but prompt', 'quiet but swift'))
    await expect.poll(() => shows('d162/', 'quiet but swift'), { timeout }).toBe(true)
  })

  test('the pages of old addresses', async () => {
    expect(await shows('pg_367/', 'href="../d162/#pg_367"')).toBe(true)
    const path = '../historicaldocuments/frus1964-68v02/d162/?release=1.0'
    expect(await shows(path, 'href="../../../frus1964-68v02/d162/"')).toBe(true)
  })

  test('a new document', async () => {
    expect(await shows('d163/', 'He saw it.')).toBe(false)
    writeFileSync(join(folder, 'd163.yaml'), '')
    writeFileSync(join(folder, 'd163.txt'), '163. Telegram\n\n\nHe saw it.\n')
    await expect.poll(() => shows('d163/', 'He saw it.'), { timeout }).toBe(true)
  })

  test('the neighbors and the list of documents with it', async () => {
    expect(await shows('d162/', 'href="/editions/frus1964-68v02/d163/"')).toBe(true)
    expect(await shows('', 'href="/editions/frus1964-68v02/d163/"')).toBe(true)
  })

  test('that a document was removed', async () => {
    for (const name of ['d163.txt', 'd163.yaml']) rmSync(join(folder, name))
    await expect.poll(() => shows('d163/', 'He saw it.'), { timeout }).toBe(false)
  })

  test('the error of a saved seed, and the last good version of its document', async () => {
    const path = join(folder, 'd162.yaml')
    const sidecar = readFileSync(path, 'utf8')
    writeFileSync(path, `${sidecar}\nkind: 7\n`)
    await expect.poll(() => shows('d162/', 'd162.yaml:'), { timeout }).toBe(true)
    expect(await shows('d162/', 'quiet but swift')).toBe(true)
    writeFileSync(path, sidecar)
    await expect.poll(() => shows('d162/', 'd162.yaml:'), { timeout }).toBe(false)
  })
})
