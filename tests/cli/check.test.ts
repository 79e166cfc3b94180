import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runNode } from './run-node.ts'

let seeds: string

beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'pincite-'))
  const volume = join(seeds, 'frus1950v01')
  mkdirSync(volume)
  writeFileSync(join(volume, 'd1.txt'), '1. Telegram\n\n\nHe saw it.\n\n  1. Note.\n')
  writeFileSync(join(volume, 'd1.yaml'), '')
})

afterEach(() => {
  rmSync(seeds, { recursive: true })
})

describe('check lists the problems in seeds', () => {
  const reason = 'Unexpected note 1 without a reference, expected its number in the text'

  test('as lines of text, and fails', async () => {
    const { code, stdout } = await check()
    expect(code).toBe(1)
    expect(stdout).toContain(`d1.txt:6:3 warning ${reason} pincite:unused-footnote\n`)
    expect(stdout).toMatch(/\n0 documents, 1 error, 1 warning\n$/)
  })

  test('as JSON', async () => {
    const { stdout } = await check('--format', 'json')
    expect(JSON.parse(stdout)).toContainEqual({
      file: join(seeds, 'frus1950v01/d1.txt'),
      line: 6,
      column: 3,
      severity: 'warning',
      message: reason,
      rule: 'pincite:unused-footnote',
      url: '/checks/unused-footnote/',
    })
  })

  test('as annotations', async () => {
    const { stdout } = await check('--format', 'annotations')
    // On Windows the path begins with `C:`.
    const path = join(seeds, 'frus1950v01/d1.txt').replace(/[%:,]/g, encodeURIComponent)
    expect(stdout).toContain(
      `::warning file=${path},line=6,col=3,title=pincite%3Aunused-footnote::${reason}`,
    )
  })

  test('or the known formats, if an unknown one is given', async () => {
    const { code, stderr } = await check('--format', 'xml')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Unexpected format `xml`, expected one of text, json, annotations\n',
    })
  })
})

describe('check summarizes seeds without problems', () => {
  const memo = 'seeds/frus1964-68v02'

  test('of one document', async () => {
    expect(await checkSeeds('seeds')).toEqual({
      code: 0,
      stdout: '1 document, no problems\n',
      stderr: '',
    })
  })

  test('of several volumes', async () => {
    rmSync(join(seeds, 'frus1950v01'), { recursive: true })
    cpSync('seeds', seeds, { recursive: true })
    cpSync(memo, join(seeds, 'frus1964-68v03'), { recursive: true })
    const { stdout } = await check()
    expect(stdout).toBe('2 documents in 2 volumes, no problems\n')
  })

  test('but not in the formats for programs', async () => {
    expect((await checkSeeds('seeds', '--format', 'json')).stdout).toBe('[]\n')
    expect((await checkSeeds('seeds', '--format', 'annotations')).stdout).toBe('')
  })
})

async function check(...options: Array<string>) {
  return checkSeeds(seeds, ...options)
}

async function checkSeeds(SEEDS: string, ...options: Array<string>) {
  return runNode(['src/cli/check.ts', ...options], { SEEDS }).ended
}
