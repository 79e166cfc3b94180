import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  cpSync('seeds', root, { recursive: true })
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** The names by which the registers refer to an entry. */
const ofRegisters = ['Peiping', 'Beijing', 'Peking']

const write = (folder: string, text: string) => {
  mkdirSync(join(folder, 'register'), { recursive: true })
  writeFileSync(join(folder, 'register/variants.yaml'), text)
}

test('an edition has the names of its file, and those by which its registers refer to an entry', async () => {
  write(root, 'variants:\n  - [Rome, Roma]\n  - [1, One]\n')
  const { variants, messages } = await compileEdition([root], 'code')
  expect(variants).toEqual([['Rome', 'Roma'], ['1', 'One'], ofRegisters])
  expect(messages).toEqual([])
})

test('seeds folders may each have a file', async () => {
  write(root, 'variants:\n  - [Rome, Roma]\n')
  const other = join(root, '.other')
  write(other, 'variants:\n  - [Saigon, Sài Gòn]\n')
  const { variants } = await compileEdition([root, other], 'code')
  expect(variants).toEqual([['Rome', 'Roma'], ['Saigon', 'Sài Gòn'], ofRegisters])
})

test('an edition without names in the file, or with an error in it, is published without them', async () => {
  for (const text of ['', 'variants:\n  - [Rome]\n', 'variants: [\n']) {
    write(root, text)
    const { variants, documents } = await compileEdition([root], 'code')
    expect([variants, documents.length]).toEqual([[ofRegisters], 1])
  }
  rmSync(join(root, 'register/variants.yaml'))
  expect((await compileEdition([root], 'code')).variants).toEqual([ofRegisters])
})
