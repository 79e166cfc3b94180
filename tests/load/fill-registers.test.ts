import { expect, test } from 'vitest'
import { fillRegisters } from '../../src/load/fill.ts'
import { readEdition } from '../../src/load/read-edition.ts'
import { makeStore } from './store.ts'

const sound = await readEdition(['seeds'], 'code')

test('registers without entries are in the store, because Astro warns of an empty one', () => {
  const { store } = makeStore()
  fillRegisters(store, { ...sound, register: { people: [], places: [], terms: [] } }, false)
  expect(store.keys()).toEqual(['people', 'places', 'terms'])
  expect(store.get('places')?.data).toEqual({ entries: [] })
})

test('registers with an error stay as they were while a person edits them; a build has none of them', () => {
  const { store } = makeStore()
  fillRegisters(store, sound, true)
  const before = store.get('people')?.data
  expect(before).toEqual({ entries: sound.register?.people })
  fillRegisters(store, { ...sound, register: undefined }, true)
  expect(store.get('people')?.data).toEqual(before)
  fillRegisters(store, { ...sound, register: undefined }, false)
  expect(store.get('people')?.data).toEqual({ entries: [] })
})

test('the entries of the lists of volumes stand behind ours', () => {
  const { store } = makeStore()
  const alias = { key: 'v/p_A', name: 'A', sort: 'A', see: 'v/p_B' }
  const listed = new Map([['v', { people: [alias], places: [], terms: [] }]])
  fillRegisters(store, { ...sound, listed }, false)
  expect(store.get('people')?.data).toEqual({ entries: [...(sound.register?.people ?? []), alias] })
})
