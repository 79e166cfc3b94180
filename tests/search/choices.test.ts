import { expect, test } from 'vitest'
import { chooseName, toChoices } from '../../src/search/choices.ts'
import { toNames } from '../../src/search/plan/names.ts'

const names = toNames([['Peiping', 'Peking', 'Beijing']]).find(['peking']) ?? []

function listWanted(address: string): Array<string> {
  const { isWanted } = toChoices(new URLSearchParams(address))
  return names.filter(isWanted).map(({ text }) => text)
}

test('other names are searched, each unless it is excluded, or all are', () => {
  expect(listWanted('q=Peking')).toEqual(['Peiping', 'Peking', 'Beijing'])
  expect(listWanted('q=Peking&without=peiping&without=X')).toEqual(['Peking', 'Beijing'])
  expect(listWanted('q=Peking&names=as-spelt')).toEqual([])
})

test('a name is excluded and included again', () => {
  const given = new URLSearchParams('q=Peking&without=Beijing')
  const excluded = chooseName(given, 'Peiping', false)
  expect(excluded.toString()).toBe('q=Peking&without=Beijing&without=Peiping')
  expect(chooseName(excluded, 'Peiping', false).toString()).toBe(excluded.toString())
  expect(chooseName(excluded, 'beijing', true).toString()).toBe('q=Peking&without=Peiping')
})
