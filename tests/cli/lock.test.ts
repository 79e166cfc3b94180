import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeLock } from '../../src/cli/lock.ts'

/** Id that no process has. */
const ended = 2 ** 30

let root: string
let lock: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  lock = join(root, 'dist.lock')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('a lock is taken', () => {
  test('by the first, and by the next when it is removed', async () => {
    await takeLock(lock, 'dist')
    await expect(takeLock(lock, 'dist')).rejects.toThrow('is writing dist')
    rmSync(lock)
    await takeLock(lock, 'dist')
    expect(existsSync(lock)).toBe(true)
  })

  test.each([String(ended), `${ended} - ${hostname()}`, '', 'what'])(
    'from a process that is not running: “%s”',
    async (text) => {
      writeFileSync(lock, text)
      await takeLock(lock, 'dist')
      expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    },
  )

  test.runIf(existsSync('/proc/self/stat')).each([process.pid, process.ppid])(
    'from an ended process whose id a running one has now: %i',
    async (id) => {
      writeFileSync(lock, `${id} 1 ${hostname()}`)
      await takeLock(lock, 'dist')
      expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    },
  )
})

describe('a lock is not taken, and the message names its file', () => {
  test.each([
    ['from a running process', `${process.ppid} - ${hostname()}`, `${process.ppid}`],
    ['from a running process of an older version', `${process.ppid}`, `${process.ppid}`],
    ['from a process on another machine', `${ended} 1 elsewhere`, `${ended} on elsewhere`],
  ])('%s', async (_, text, owner) => {
    writeFileSync(lock, text)
    await expect(takeLock(lock, 'dist')).rejects.toThrow(
      `Another build (process ${owner}) is writing dist. Wait until it has ended, and try again. If there is none, delete ${lock}`,
    )
    expect(readFileSync(lock, 'utf8')).toBe(text)
  })

  test('where a folder has its name', async () => {
    mkdirSync(lock)
    await expect(takeLock(lock, 'dist')).rejects.toThrow(`Unexpected folder ${lock}`)
    expect(existsSync(lock)).toBe(true)
  })
})
