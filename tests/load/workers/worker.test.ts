import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Progress } from '../../../src/load/messages/progress.ts'
import { compileEdition } from '../../../src/load/compile-edition.ts'
import { startWorker } from '../../../src/load/workers/worker.ts'
import { volume } from '../../parse/tei/inventions.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  // Workers inherit the variables of this process.
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Tasks of the tested workers. */
type Tasks = {
  work: (input: string, report: (event: string) => void) => Promise<string>
}

/** Start a worker whose task has this code. */
function start(task: string) {
  const path = join(folder, 'worker.ts')
  const module = new URL('../../../src/load/workers/worker.ts', import.meta.url).href
  writeFileSync(path, `import { serveTasks } from '${module}'\nserveTasks({ work: ${task} })`)
  return startWorker<Tasks>(new URL(`file://${path}`))
}

test('a worker runs its tasks one after another and reports events', async () => {
  const worker = start('async (input, report) => (report(`about ${input}`), input.toUpperCase())')
  const events: Array<string> = []
  const onEvent = (event: string): void => void events.push(event)
  expect([
    await worker.run('work', 'one', onEvent),
    await worker.run('work', 'two', onEvent),
  ]).toEqual(['ONE', 'TWO'])
  expect(events).toEqual(['about one', 'about two'])
  await worker.close()
})

test('an error in a task rejects the task', async () => {
  const worker = start('async (input) => { throw new Error(`no ${input}`) }')
  await expect(worker.run('work', 'bread')).rejects.toThrow('no bread')
})

test('a worker that ends without a result is an error', async () => {
  const worker = start('() => process.exit(3)')
  await expect(worker.run('work', 'one')).rejects.toThrow(/worker\.ts ended with code 3$/)
})

test('a task that can never settle ends its worker instead of hanging', async () => {
  const worker = start('() => new Promise(() => undefined)')
  await expect(worker.run('work', 'one')).rejects.toThrow(/worker\.ts ended with code/)
})

test('several workers give the same result as one', async () => {
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  for (const id of ['frus1951v01', 'frus1952v02', 'frus1953v03']) {
    const text = `<div type="document" xml:id="d1" n="1"><head>1. Note</head><p>Of ${id}.</p></div>`
    writeFileSync(join(seeds, `${id}.xml`), volume(text))
  }
  const reported: Array<Progress> = []
  const onProgress = (progress: Progress): void => void reported.push(progress)
  const divided = await compileEdition([seeds], 'code', { threads: 2, onProgress })
  expect(divided.documents).toHaveLength(3)
  expect(divided).toEqual(await compileEdition([seeds], 'code'))
  expect(reported).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })))
})
