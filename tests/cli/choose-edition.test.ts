import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseEdition } from '../../src/cli/choose-edition.ts'
import { toAstroCacheFolder } from '../../src/load/cache/folder.ts'
import { seedRoots, toSiteFolder } from '../../src/load/sources/edition-folder.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  vi.stubEnv('EDITION', '')
  vi.stubEnv('SEEDS', '')
  vi.stubEnv('CACHE_DIR', '')
  vi.stubEnv('INIT_CWD', dirname(folder))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('a command works', () => {
  test('on the seeds of the program, if no edition is named', () => {
    chooseEdition([])
    expect(seedRoots()).toEqual(['seeds'])
    expect(toSiteFolder()).toBe('dist')
  })

  test('on the edition that is named from where npm was called', () => {
    chooseEdition([basename(folder)])
    expect(seedRoots()).toEqual([folder])
    expect(toSiteFolder()).toBe(join(folder, 'dist'))
  })

  test('on the edition in the variable, with more volumes', () => {
    vi.stubEnv('EDITION', folder)
    vi.stubEnv('SEEDS', '/volumes')
    chooseEdition([])
    expect(seedRoots()).toEqual([folder, '/volumes'])
  })
})

test('each edition has a cache of its own', () => {
  const own = toAstroCacheFolder()
  chooseEdition([folder])
  const other = toAstroCacheFolder()
  expect(other).not.toBe(own)
  expect(other).toContain(basename(folder))
})

test.each([
  ['nowhere', /^Missing folder `nowhere`, expected .*`npm run new -- nowhere` makes one$/],
  ['my edition', /`npm run new -- "my edition"` makes one$/],
  ['file', /^Unexpected file `file`, expected the folder of an edition$/],
])('%s is no edition', (name, message) => {
  vi.stubEnv('INIT_CWD', folder)
  writeFileSync(join(folder, 'file'), '')
  expect(() => {
    chooseEdition([name])
  }).toThrow(message)
})

test('two editions are one too many', () => {
  expect(() => {
    chooseEdition([folder, 'other'])
  }).toThrow('Unexpected `other`, expected one folder of an edition')
})
