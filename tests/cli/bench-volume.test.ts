import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyVolume } from '../../src/cli/copy-volume.ts'
import { interval, measure } from '../../src/cli/measure.ts'
import { weighSite } from '../../src/cli/weigh-site.ts'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { runNode } from './run-node.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('copies of a volume have their own ids and titles', async () => {
  const path = join(root, 'frus1990-92v99p2.xml')
  writeFileSync(path, volume(document(1, '<p>Red.</p>'), document(2, '<p>Green.</p>')))
  await copyVolume(path, join(root, 'seeds'), 2)
  const { volumes, documents, messages } = await compileEdition([join(root, 'seeds')], 'code')
  expect(messages).toEqual([])
  expect(volumes.map(({ id, data }) => [id, data.title])).toEqual([
    ['frus1990-92v99p12', 'Harbors & Lights (copy 1)'],
    ['frus1990-92v99p22', 'Harbors & Lights (copy 2)'],
  ])
  expect(documents).toHaveLength(4)
})

test('a site is weighed: its files, its index, the pages of its documents', () => {
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const [light, heavy] = ['a'.repeat(100), 'ab c'.repeat(400)]
  write('frus1950v01/d2/index.html', heavy)
  write('frus1950v01/d10/index.html', light)
  const redirect = '<meta http-equiv="refresh" content="0; url=../d2/#fn1">'
  write('frus1950v01/d2fn1/index.html', redirect)
  write('frus1950v01/index.html', 'list')
  write('search/index.html', 'page')
  write('search/positions/0.txt', 'words')
  write('pagefind/index/en.pf_index', 'index')
  expect(weighSite(root)).toEqual({
    site:
      [light, heavy, redirect].join('').length + ['list', 'page', 'words', 'index'].join('').length,
    index: 'words'.length + 'index'.length,
    pages: [gzipSync(light).length, gzipSync(heavy).length],
  })
})

describe('a command is measured', () => {
  test('by exit code and time', async () => {
    const before = performance.now()
    const { code, seconds } = await measure(() => Promise.resolve(3))
    expect(code).toBe(3)
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual((performance.now() - before) / 1000)
  })

  test.runIf(process.platform === 'linux')(
    'by processor time and memory of all its processes',
    async () => {
      const script = join(root, 'work.mjs')
      writeFileSync(
        script,
        `const held = Buffer.alloc(200e6, 1)
      while (process.cpuUsage().user < 300_000) held[0]++
      process.stdout.write('done')
      process.stdin.on('data', () => process.exit())`,
      )
      const { memory, processor } = await measure(async () => {
        const { child, ended } = runNode([script])
        await once(child.stdout, 'data')
        // In two intervals there is at least one sample, however busy the machine is.
        await setTimeout(2 * interval)
        child.stdin.write('end')
        return (await ended).code ?? 1
      })
      expect(memory).toBeGreaterThan(200e6)
      expect(processor).toBeGreaterThanOrEqual(0.3)
    },
  )
})

test.each([
  [['--documents', 'many'], 'Unexpected documents `many`, expected a number'],
  [['--volumes', 'x'], 'Unexpected `--volumes`, expected `--volume FILE` or `--documents N`'],
  [['--volume', 'nowhere/frus1950v01.xml'], 'No such file or folder'],
])('the bench refuses %j', async (args, reason) => {
  const given = args.includes('--documents') ? ['--volume', 'x', ...args] : args
  const { code, stderr } = await runNode(['src/cli/bench.ts', ...given], { TMPDIR: root }).ended
  expect(code).toBe(1)
  expect(stderr).toContain(reason)
  expect(readdirSync(root)).toEqual([])
})
