import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepMentions, listMentions, readMentions } from '../../src/load/mentions.ts'
import type { Locator } from '../../src/tree/locator.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  mkdirSync(join(root, 'source'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Mentions of an entry in one paragraph that says something. */
function toMentions(value: string) {
  const excerpt = [{ type: 'text' as const, value }]
  const locator: Locator = { steps: [{ kind: 'paragraph', label: '1' }] }
  const unit = { id: 'p1', locator, count: 1, excerpt }
  return [{ document: 'frus1990-92v99p2/d1', units: [unit] }]
}

test('the mentions of every entry come back by themselves, whatever stands in them', () => {
  const words = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(words, (said) => {
      const kept = new Map(Object.entries(said).map(([key, value]) => [key, toMentions(value)]))
      keepMentions(join(root, 'source'), kept)
      const places = listMentions('source', root)
      expect(new Map(places.map((place) => [place.key, readMentions(place, root)]))).toEqual(kept)
    }),
  )
})

test('where nothing is mentioned there is nothing to read', () => {
  keepMentions(join(root, 'source'), new Map())
  expect(listMentions('source', root)).toEqual([])
})
