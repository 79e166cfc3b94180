import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { listRules } from '../../src/messages/rules/index.ts'

test('every message that a fixture gets leads to a page that explains it', () => {
  const messages = globSync('tests/load/fixtures/*/messages.json').flatMap((path) =>
    z.array(z.object({ rule: z.string() })).parse(JSON.parse(readFileSync(path, 'utf8'))),
  )
  const reported = messages.map(({ rule }) => rule.replace('pincite:', ''))
  const explained = new Set(listRules().map(({ id }) => id))
  expect(reported.length).toBeGreaterThan(20)
  expect([...new Set(reported)].filter((id) => !explained.has(id))).toEqual([])
})

test('so does every message that TEI may get', () => {
  const written = globSync('src/{parse/tei,compile,lint/apparatus}/*.ts').flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/'(tei-[a-z-]+)'/g), (match) => match[1]),
  )
  const explained = listRules().flatMap(({ id }) => (id.startsWith('tei-') ? [id] : []))
  expect([...new Set(written)].sort()).toEqual(explained.sort())
})
