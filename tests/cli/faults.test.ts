import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listStamps } from '../../src/files/list-stamps.ts'
import { runNode } from './run-node.ts'

/** Size of the small disk: a site of three documents fits once, not twice. */
const size = '4m'

/** Whether this system lets us make a small disk: Linux, for its administrator. */
const canMount = spawnSync('sh', [
  '-c',
  'folder=$(mktemp -d) && mount -t tmpfs tmpfs "$folder" && umount "$folder"; rmdir "$folder"',
]).status

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  cpSync('tests/site/seeds', join(root, 'seeds'), { recursive: true })
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

function build(out: string, cache = join(root, 'cache')) {
  return runNode(['src/cli/build.ts', '--out', out], {
    SEEDS: join(root, 'seeds'),
    CACHE_DIR: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  }).ended
}

/** The lines on stderr that are no messages on seeds. */
function listErrors(stderr: string): Array<string> {
  return stderr.split('\n').filter((line) => /^(?!.* pincite:)(?!Problems in seeds:)./.test(line))
}

const reason = canMount === 0 ? '' : ' (skipped: only the administrator of a Linux can make a disk)'

describe.skipIf(canMount !== 0)(`where a disk is at fault${reason}`, () => {
  let disk: string

  beforeEach(() => {
    disk = join(root, 'disk')
    mkdirSync(disk)
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk)
  })
  afterEach(() => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true })
  })

  test('one that is full before the new site is complete leaves the old one, too', async () => {
    const dist = join(disk, 'dist')
    expect(await build(dist)).toMatchObject({ code: 0 })
    const before = await listStamps(dist)
    edit()
    writeFileSync(join(disk, 'other'), Buffer.alloc(1e6))
    const { code, stderr } = await build(dist)
    expect([code, listErrors(stderr)]).toEqual([
      1,
      [expect.stringContaining(`No space left on the disk: ${disk}/dist.lock-`)],
    ])
    expect(readdirSync(disk).sort()).toEqual(['dist', 'other'])
    expect(await listStamps(dist)).toEqual(before)
  })

  test('a full one leaves the old site as it was, and is named in one line', async () => {
    const dist = join(disk, 'dist')
    expect(await build(dist)).toMatchObject({ code: 0 })
    const before = await listStamps(dist)
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    edit()
    fill(join(disk, 'fill'))
    const { code, stderr } = await build(dist)
    expect(code).toBe(1)
    expect(listErrors(stderr)).toEqual([
      expect.stringContaining(`No space left on the disk: ${disk}`),
    ])
    expect(readdirSync(disk).sort()).toEqual(['dist', 'fill'])
    expect(await listStamps(dist)).toEqual(before)
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(page)
  })

  test('a read-only one leaves it, too', async () => {
    const dist = join(disk, 'dist')
    expect(await build(dist)).toMatchObject({ code: 0 })
    const before = await listStamps(dist)
    mount('-o', 'remount,ro', disk)
    edit()
    const { code, stderr } = await build(dist)
    expect([code, listErrors(stderr)]).toEqual([1, [`The disk is read-only: ${dist}.lock`]])
    expect(await listStamps(dist)).toEqual(before)
  })

  test('one without space or permission for the cache is named before anything is built', async () => {
    mount('-o', 'remount,ro', disk)
    const { code, stderr } = await build(join(root, 'never'), join(disk, 'cache'))
    expect([code, stderr]).toEqual([1, `The disk is read-only: ${disk}/cache\n`])
  })
})

test('of two builds of one site at once, one says who is first, and the site is whole', async () => {
  const dist = join(root, 'dist')
  const both = await Promise.all([build(dist), build(dist)])
  const [first, second] = both.toSorted((a, b) => Number(a.code) - Number(b.code))
  expect([first?.code, second?.code]).toEqual([0, 1])
  expect(second?.stderr).toMatch(/^Another build \(process \d+\) is writing .+\n$/)
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('</html>')
})

function mount(...args: ReadonlyArray<string>): void {
  expect(String(spawnSync('mount', args).stderr)).toBe('')
}

/** Fill a disk to its last byte. */
function fill(path: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=4k'])
}

/** Change a source, so that there is something to build. */
function edit(): void {
  const path = join(root, 'seeds/frus1990-92v98/d1.txt')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nAnother line.\n`)
}
