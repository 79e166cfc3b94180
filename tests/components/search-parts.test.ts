import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { partNames, toPart } from '../../src/components/search-parts.ts'

/** `toPart('status')`; not `toPart(name)`. */
const part = /toPart\('([^']+)'\)/g

const markup = [
  'src/pages/search.astro',
  'src/components/SearchResults.astro',
  'src/components/SearchHelp.astro',
  'src/components/GoTo.astro',
].map((path) => readFileSync(path, 'utf8'))

describe('scripts find what they fill', () => {
  const named = markup.flatMap((text) => Array.from(text.matchAll(part), ([, name]) => name))

  test('every part is in the markup, and once', () => {
    expect(named.toSorted()).toEqual(partNames.toSorted())
  })

  test('by an attribute that no style knows', () => {
    expect(toPart('status')).toEqual({ 'data-part': 'status' })
  })
})
