import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Progress } from '../../src/load/progress.ts'
import { readEdition } from '../../src/load/read-edition.ts'
import { startThread } from '../../src/load/thread.ts'
import { volume } from '../parse/tei/inventions.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  // Threads have the variables of those who begin them.
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Work of the threads that are tried. */
type Works = {
  work: (task: string, say: (event: string) => void) => Promise<string>
}

/** Begin a thread whose work is some code. */
function start(work: string) {
  const path = join(folder, 'worker.ts')
  const thread = new URL('../../src/load/thread.ts', import.meta.url).href
  writeFileSync(path, `import { answer } from '${thread}'\nanswer({ work: ${work} })`)
  return startThread<Works>(new URL(`file://${path}`))
}

test('a thread answers its tasks one by one, and says what it says on the way', async () => {
  const thread = start('async (task, say) => (say(`about ${task}`), task.toUpperCase())')
  const heard: Array<string> = []
  const hear = (event: string): void => void heard.push(event)
  expect([await thread.ask('work', 'one', hear), await thread.ask('work', 'two', hear)]).toEqual([
    'ONE',
    'TWO',
  ])
  expect(heard).toEqual(['about one', 'about two'])
  await thread.close()
})

test('the error that ends a thread is the error of its task', async () => {
  const thread = start('async (task) => { throw new Error(`no ${task}`) }')
  await expect(thread.ask('work', 'bread')).rejects.toThrow('no bread')
})

test('a thread that ends without an answer is an error', async () => {
  const thread = start('() => process.exit(3)')
  await expect(thread.ask('work', 'one')).rejects.toThrow(/worker\.ts ended with code 3$/)
})

test('volumes that are divided between threads are read as by one', async () => {
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  for (const id of ['frus1951v01', 'frus1952v02', 'frus1953v03']) {
    const text = `<div type="document" xml:id="d1" n="1"><head>1. Note</head><p>Of ${id}.</p></div>`
    writeFileSync(join(seeds, `${id}.xml`), volume(text))
  }
  const told: Array<Progress> = []
  const tell = (progress: Progress): void => void told.push(progress)
  const divided = await readEdition([seeds], 'code', { threads: 2, tell })
  expect(divided.documents).toHaveLength(3)
  expect(divided).toEqual(await readEdition([seeds], 'code'))
  expect(told).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })))
})
