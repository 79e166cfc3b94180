import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBuiltSite, hashInputs, recordBuiltSite } from '../../src/cli/built-site.ts'

const report = { problems: 'd1.txt:1:1 warning\n', summary: '3 pages' }

let root: string
let site: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  site = join(root, 'dist')
  mkdirSync(join(site, 'd1'), { recursive: true })
  writeFileSync(join(site, 'd1/index.html'), '<p>One</p>')
  mkdirSync(join(root, 'seeds/letters'), { recursive: true })
  writeFileSync(join(root, 'seeds/letters/d1.txt'), 'One\n')
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/page.ts'), 'export {}\n')
  vi.stubEnv('CACHE_DIR', join(root, 'cache'))
  vi.stubEnv('EDITION', '')
  vi.stubEnv('SEEDS', join(root, 'seeds'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

test('a site is found again until one of its files is changed, added or removed', async () => {
  const record = () => recordBuiltSite(site, 'inputs', report)
  const find = () => findBuiltSite(site, 'inputs')
  expect(await find()).toBe(undefined)
  await record()
  expect(await find()).toEqual(report)
  expect(await findBuiltSite(site, 'other inputs')).toBe(undefined)
  expect(await findBuiltSite(join(root, 'other-site'), 'inputs')).toBe(undefined)
  for (const change of [
    () => appendFileSync(join(site, 'd1/index.html'), '!'),
    () => writeFileSync(join(site, 'added.txt'), ''),
    () => mkdirSync(join(site, 'added')),
    () => {
      rmSync(join(site, 'd1'), { recursive: true })
    },
  ]) {
    change()
    expect(await find()).toBe(undefined)
    await record()
    expect(await find()).toEqual(report)
  }
  mkdirSync(join(site, '.git'))
  expect(await find()).toEqual(report)
})

test('a damaged record counts for nothing', async () => {
  await recordBuiltSite(site, 'inputs', report)
  const [name = ''] = readdirSync(join(root, 'cache/compiled'))
  writeFileSync(join(root, 'cache/compiled', name), '{"stamp":"site inp')
  expect(await findBuiltSite(site, 'inputs')).toBe(undefined)
})

test('whatever a site depends on changes its inputs', async () => {
  let last = await hashInputs(root)
  expect(await hashInputs(root)).toBe(last)
  for (const change of [
    () => appendFileSync(join(root, 'seeds/letters/d1.txt'), 'Two\n'),
    () => writeFileSync(join(root, 'seeds/letters/d1.yaml'), 'number: 1\n'),
    () => {
      rmSync(join(root, 'seeds/letters/d1.yaml'))
    },
    () => writeFileSync(join(root, 'src/page.ts'), 'export const a = 1\n'),
    () => vi.stubEnv('SITE', 'https://example.org/'),
    () => vi.stubEnv('STRICT', '1'),
  ]) {
    change()
    const next = await hashInputs(root)
    expect(next).not.toBe(last)
    last = next
  }
})

test('what a build or an editor leaves beside the seeds is no input', async () => {
  const before = await hashInputs(root)
  mkdirSync(join(root, 'seeds/dist'))
  writeFileSync(join(root, 'seeds/dist.lock'), '')
  writeFileSync(join(root, 'seeds/README.md'), '')
  expect(await hashInputs(root)).toBe(before)
})
