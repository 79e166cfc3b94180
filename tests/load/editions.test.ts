import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeEdition } from './make-edition.ts'

/**
 * Editions that are stored as an earlier version began them, with all keys that it knew, and never changed. Whoever updates
 * the program has them.
 */
const stored = join(import.meta.dirname, 'editions')

describe.each(readdirSync(stored))('an edition %s', (name) => {
  test('is read without a message, and its addresses are as they were', async () => {
    const root = mkdtempSync(join(tmpdir(), 'pincite-stored-'))
    cpSync(join(stored, name, 'edition'), root, { recursive: true })
    const edition = makeEdition(root)
    expect(await edition.load()).toEqual([])
    const addresses = edition.ids().flatMap((id) => {
      const { units } = edition.indexText(id)
      return units.map((unit) => `${id}#${unit.id}`)
    })
    const before = readFileSync(join(stored, name, 'addresses.txt'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(before.filter((address) => !addresses.includes(address))).toEqual([])
    rmSync(root, { recursive: true })
  })
})
