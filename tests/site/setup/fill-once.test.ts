import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fillOnce } from './fill-once.ts'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  folder = join(root, 'browsers', '1.0.0')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('a folder that is filled once', () => {
  test('is filled by the first and left as it is by the next', async () => {
    await fillOnce(folder, write('first'))
    await fillOnce(folder, write('second'))
    expect(read()).toBe('first')
  })

  test('is whole where two fill it at the same moment', async () => {
    const bothBegun = Promise.withResolvers<undefined>()
    let begun = 0
    const fill = (text: string) => async (own: string) => {
      writeFileSync(join(own, 'program'), text.slice(0, 1))
      if (++begun === 2) bothBegun.resolve(undefined)
      await bothBegun.promise
      writeFileSync(join(own, 'program'), text)
    }
    await Promise.all([fillOnce(folder, fill('whole')), fillOnce(folder, fill('whole'))])
    expect(read()).toBe('whole')
    expect(readdirSync(join(root, 'browsers'))).toEqual(['1.0.0'])
  })

  test('is not there after a failure, which is passed on, and is filled by the next', async () => {
    const fail = (own: string) => {
      writeFileSync(join(own, 'program'), 'ha')
      return Promise.reject(new Error('The disk is full'))
    }
    await expect(fillOnce(folder, fail)).rejects.toThrow('The disk is full')
    expect(readdirSync(join(root, 'browsers'))).toEqual([])
    await fillOnce(folder, write('whole'))
    expect(read()).toBe('whole')
  })

  test('is not there, and not half there, while it is filled', async () => {
    await fillOnce(folder, async (own) => {
      await write('whole')(own)
      expect(existsSync(folder)).toBe(false)
    })
    expect(read()).toBe('whole')
  })
})

function write(text: string) {
  return (own: string): Promise<void> => {
    writeFileSync(join(own, 'program'), text)
    return Promise.resolve()
  }
}

function read(): string {
  return readFileSync(join(folder, 'program'), 'utf8')
}
