import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runNode } from './run-node.ts'

const fixtures = 'tests/load/fixtures'

test('a build of seeds with errors reports all of them, and fails', async () => {
  const SEEDS = [
    `${fixtures}/all-messages-come-at-once-in-the-order-of-paths-and-lines/seeds`,
    `${fixtures}/a-volume-whose-name-cannot-be-an-address-is-an-error/seeds`,
  ].join(delimiter)
  const { code, stdout, stderr } = await runNode(['src/cli/build.ts'], {
    SEEDS,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  }).ended
  expect(code).toBe(1)
  const lines = `${stdout}\n${stderr}`.split('\n')
  const rules = lines.flatMap(
    (line) => /^tests[\\/]load[\\/]\S.*:\d+:\d+ error .* (\S+)$/.exec(line)?.[1] ?? [],
  )
  expect(rules.sort()).toEqual([
    'pincite:duplicate-seed',
    'pincite:duplicate-seed',
    'pincite:unexpected-value',
    'pincite:unexpected-value',
    'pincite:unknown-key',
    'pincite:unknown-key',
    'pincite:unknown-key',
    'pincite:volume-id',
  ])
  expect(stderr).toContain('8 errors in seeds: nothing was built.')
  expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([])
})

test('an unknown flag is rejected with the known one', async () => {
  for (const [command, others] of [
    ['build', ' or `--out DIR`'],
    ['start', ''],
  ]) {
    const { code, stdout, stderr } = await runNode([`src/cli/${command}.ts`, '--stricter'], {
      PORT: '4399',
    }).ended
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `Unexpected \`--stricter\`, expected \`--strict\`${others}\n`,
    })
  }
})

describe('one of two documents has an error', () => {
  let root: string
  let env: Record<string, string>

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pincite-'))
    cpSync('seeds', join(root, 'seeds'), { recursive: true })
    writeFileSync(join(root, 'seeds/frus1964-68v02/d163.txt'), 'He said that he saw it.\n')
    writeFileSync(join(root, 'seeds/frus1964-68v02/d163.yaml'), '')
    env = {
      SEEDS: join(root, 'seeds'),
      CACHE_DIR: join(root, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    }
  })

  afterEach(() => {
    rmSync(root, { recursive: true })
  })

  test('--strict builds nothing', async () => {
    const { code, stderr } = await runNode(['src/cli/build.ts', '--strict'], env).ended
    expect(code).toBe(1)
    expect(stderr).toContain('d163.txt:1:1 error Unexpected text without a title')
    expect(stderr).toContain('1 error in seeds: nothing was built.')
  })

  test('without it, the other is built, without a line for each page, and no temporary files remain', async () => {
    const dist = join(root, 'dist')
    const { code, stdout, stderr } = await runNode(['src/cli/build.ts', '--out', dist], env).ended
    expect(stderr).toContain('1 error in seeds: affected documents are skipped, ')
    expect(code).toBe(0)
    expect(existsSync(join(dist, 'frus1964-68v02/d162/index.html'))).toBe(true)
    expect(existsSync(join(dist, 'frus1964-68v02/d163'))).toBe(false)
    expect(stdout).toContain('1 text indexed')
    expect(stdout).not.toContain('index.html')
    expect(readdirSync(root).sort()).toEqual(['cache', 'dist', 'seeds'])
  })

  test('where nothing has changed, the next build reports the same problems and leaves the site', async () => {
    const dist = join(root, 'dist')
    const build = () => runNode(['src/cli/build.ts', '--out', dist], env).ended
    const first = await build()
    const page = statSync(join(dist, 'index.html'))
    const again = await build()
    expect(again.code).toBe(0)
    expect(again.stdout).toBe(`Nothing has changed since the last build: ${first.stdout}`)
    expect(again.stderr).toBe(first.stderr)
    expect(statSync(join(dist, 'index.html')).ino).toBe(page.ino)
    appendFileSync(join(dist, 'index.html'), 'edited by hand')
    const repaired = await build()
    expect(repaired.stdout).toBe(first.stdout)
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).not.toContain('edited by hand')
    rmSync(join(root, 'seeds/frus1964-68v02/d163.txt'))
    const changed = await build()
    expect(changed.stdout).toBe(first.stdout)
    expect(changed.stderr).not.toBe(first.stderr)
  })

  test('a killed build leaves the site unchanged, and the next one removes its files', async () => {
    const dist = join(root, 'dist')
    for (const name of ['index.html', '404.html', 'checks/index.html', 'search/index.html']) {
      mkdirSync(dirname(join(dist, name)), { recursive: true })
      writeFileSync(join(dist, name), 'before')
    }
    const { child, ended } = runNode(['src/cli/build.ts', '--out', dist], env)
    const unfinished = join('.astro/building', String(child.pid))
    await expect.poll(() => existsSync(unfinished), { timeout: 60_000 }).toBe(true)
    child.kill('SIGKILL')
    await ended
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('before')
    const { code } = await runNode(['src/cli/build.ts', '--out', dist], env).ended
    expect(code).toBe(0)
    expect(existsSync(unfinished)).toBe(false)
    expect(existsSync(join(dist, 'frus1964-68v02/d162/index.html'))).toBe(true)
    expect(readdirSync(root).sort()).toEqual(['cache', 'dist', 'seeds'])
  })
})

test('two builds at once write two sites, each with its own index', async () => {
  const root = mkdtempSync(join(tmpdir(), 'pincite-'))
  const build = (name: string) =>
    runNode(['src/cli/build.ts', '--out', join(root, `site-${name}`)], {
      SEEDS: join(root, name),
      CACHE_DIR: join(root, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    }).ended
  try {
    for (const name of ['one', 'three']) {
      cpSync('tests/site/seeds', join(root, name), { recursive: true })
    }
    for (const name of ['d2.txt', 'd2.yaml', 'd3.txt', 'd3.yaml']) {
      rmSync(join(root, 'one/frus1990-92v98', name))
    }
    const [one, three] = await Promise.all([build('one'), build('three')])
    expect([one.code, three.code]).toEqual([0, 0])
    expect(one.stdout).toContain('1 text indexed')
    expect(three.stdout).toContain('3 texts indexed')
    const readIndex = (name: string) =>
      readFileSync(join(root, `site-${name}`, 'search/texts.json'), 'utf8').match(/"id":/g)?.length
    expect(readIndex('one')).toBe(1)
    expect(readIndex('three')).toBe(3)
    const left = readdirSync(join(root, 'cache/compiled')).filter((name) => name.includes('-'))
    expect(left).toEqual([])
  } finally {
    rmSync(root, { recursive: true })
  }
})
