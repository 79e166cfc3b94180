import { describe, expect, test } from 'vitest'
import { toMlaEntry, toMlaInText } from '../../../src/export/citation/mla.ts'
import type { Locator } from '../../../src/tree/locator.ts'
import { general, inVolume, korea, memo, point3 as locator, toStarred, url } from './records.ts'

describe('in the style of the MLA', () => {
  test('a document is listed with its date, day first, and the address without its protocol', () => {
    expect(toStarred(toMlaEntry({ ...memo, url, locator }))).toBe(
      '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost).” 24 Feb. 1965. *Foreign Relations of the United States, 1964–1968*, edited by David C. Humphrey et al., vol. 2, *Vietnam, January–June 1965*, Government Printing Office, 1996, doc. 162, pp. 366–67, history.state.gov/historicaldocuments/frus1964-68v02/d162.',
    )
  })

  test('two editors are named, and a comma is before a suffix', () => {
    expect(toStarred(toMlaEntry(korea))).toContain('edited by Daniel J. Lawler and Erin R. Mahan,')
    const editors = (general.volume.editors ?? []).slice(5, 7)
    expect(toStarred(toMlaEntry(inVolume({ editors })))).toContain(
      'edited by Lisle A. Rose and William F. Sanford, Jr., vol. 2',
    )
  })

  test('a document without a printed number is listed with its pages', () => {
    expect(toStarred(toMlaEntry({ ...general, when: '1953-05' }))).toMatch(
      /” May 1953\. .*, vol\. 1, pt\. 1, \*General: Economic and Political Matters\*, Government Printing Office, 1983, pp\. 798–800\.$/,
    )
    const page = { first: '7', last: '7' }
    expect(toStarred(toMlaEntry({ ...general, pages: page }))).toMatch(/1983, p\. 7\.$/)
  })

  test('the text has the place in parentheses', () => {
    expect(toStarred(toMlaInText(memo))).toBe('(“Memorandum of Telephone Conversation”)')
    expect(toStarred(toMlaInText({ ...memo, locator }))).toBe(
      '(“Memorandum of Telephone Conversation,” point 3, p. 367)',
    )
    const page: Locator = { steps: [{ kind: 'page', label: '367' }] }
    expect(toStarred(toMlaInText({ ...memo, locator: page }))).toBe(
      '(“Memorandum of Telephone Conversation” 367)',
    )
  })
})
