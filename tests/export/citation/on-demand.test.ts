import { describe, expect, test } from 'vitest'
import { toChicagoEntry, toChicagoNote } from '../../../src/export/citation/chicago.ts'
import { toMlaEntry } from '../../../src/export/citation/mla.ts'
import { toOfficeCitation } from '../../../src/export/citation/office.ts'
import { memo, point3 as locator, toStarred, url } from './records.ts'

describe('on demand', () => {
  const address = 'https://example.org/frus1964-68v02/d162/#p1.3'
  const read = { ...memo, url, locator, address, accessed: '2026-11-29' }

  test('the day of access is cited', () => {
    expect(toStarred(toChicagoNote(read, 17))).toMatch(
      /, doc\. 162, point 3, p\. 367, accessed November 29, 2026, https:\/\/history\S+d162\.$/,
    )
    expect(toStarred(toChicagoEntry(read, 17))).toMatch(
      / Document 162\. Accessed November 29, 2026\. https:\/\/history\S+d162\.$/,
    )
    expect(toStarred(toMlaEntry(read))).toMatch(
      /, history\.state\.gov\S+d162\. Accessed 29 Nov\. 2026\.$/,
    )
    expect(toStarred(toOfficeCitation(read))).toMatch(
      /, https:\/\/history\S+d162 \(accessed November 29, 2026\)\.$/,
    )
  })

  test('the address of this edition is cited behind the canonical one, not in its place', () => {
    expect(toStarred(toChicagoNote({ ...memo, url, address, withAddress: true }, 17))).toMatch(
      new RegExp(`, doc\\. 162, ${url}, ${address}\\.$`),
    )
  })

  test('an access needs an address: that of this edition, where there is no other', () => {
    const { accessed } = read
    expect(toStarred(toChicagoNote({ ...memo, address, accessed }, 17))).toMatch(
      new RegExp(`, doc\\. 162, accessed November 29, 2026, ${address}\\.$`),
    )
  })
})
