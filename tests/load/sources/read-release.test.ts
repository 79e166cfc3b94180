import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toReleaseName } from '../../../src/edition/records/release.ts'
import { readRelease } from '../../../src/load/sources/read-release.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-release-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Write a file that was saved on a day. */
function save(path: string, day: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), '')
  utimesSync(join(root, path), new Date(`${day}T12:00:00Z`), new Date(`${day}T12:00:00Z`))
}

test('a release is the version that the edition states, with the day of its newest file', async () => {
  save('letters/to-ada.txt', '2021-05-04')
  save('letters/to-leo.txt', '2021-05-09')
  save('dist/index.html', '2022-01-01')
  save('node_modules/x/index.js', '2022-01-01')
  save('.git/index', '2022-01-01')
  const release = await readRelease([root], '1.0')
  expect(release).toEqual({ version: '1.0', date: '2021-05-09' })
  expect(toReleaseName(release)).toBe('1.0')
})

test('without a version it is the day of the last commit that changed the edition', async () => {
  const git = (...args: Array<string>) => {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
    const env = { ...process.env, GIT_COMMITTER_DATE: '2020-03-01T12:00:00Z' }
    execFileSync('git', ['-C', root, ...who, ...args], { env })
  }
  git('init', '-q')
  save('letters/to-ada.txt', '2021-05-04')
  git('add', '.')
  git('commit', '-q', '-m', 'Letters')
  const release = await readRelease([join(root, 'letters')], undefined)
  expect(release).toEqual({ date: '2020-03-01' })
  expect(toReleaseName(release)).toBe('2020-03-01')
  // What git has never seen has the day of its files.
  save('new/to-leo.txt', '2021-06-01')
  expect(await readRelease([join(root, 'new')], undefined)).toEqual({ date: '2021-06-01' })
})

test('what is not committed yet is later than the last commit', async () => {
  const git = (...args: Array<string>) => {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
    const env = { ...process.env, GIT_COMMITTER_DATE: '2020-03-01T12:00:00Z' }
    execFileSync('git', ['-C', root, ...who, ...args], { env })
  }
  git('init', '-q')
  save('letters/to-ada.txt', '2019-05-04')
  save('letters/to-leo.txt', '2021-05-04')
  save('.gitignore', '2022-01-01')
  writeFileSync(join(root, '.gitignore'), 'drafts/\n')
  git('add', '.')
  git('commit', '-q', '-m', 'Letters')
  const read = () => readRelease([root], undefined)
  save('drafts/to-paolo.txt', '2023-01-01')
  save('dist/index.html', '2023-01-01')
  expect(await read()).toEqual({ date: '2020-03-01' })
  writeFileSync(join(root, 'letters/to-ada.txt'), 'Dear Ada')
  utimesSync(join(root, 'letters/to-ada.txt'), new Date(), new Date('2021-06-01T12:00:00Z'))
  expect(await read()).toEqual({ date: '2021-06-01' })
  git('add', '.')
  expect(await read()).toEqual({ date: '2021-06-01' })
  save('letters/to-paolo.txt', '2021-07-01')
  expect(await read()).toEqual({ date: '2021-07-01' })
  rmSync(join(root, 'letters/to-leo.txt'))
  expect(await read()).toEqual({ date: '2021-07-01' })
  git('add', '.')
  git('commit', '-q', '-m', 'Corrections')
  expect(await read()).toEqual({ date: '2020-03-01' })
})

test('an edition without files has no day', async () => {
  expect(await readRelease([root, join(root, 'nowhere')], undefined)).toEqual({ date: '' })
})
