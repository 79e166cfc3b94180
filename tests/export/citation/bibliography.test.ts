import { describe, expect, test } from 'vitest'
import { toChicagoEntry, toChicagoVolumeEntry } from '../../../src/export/citation/chicago.ts'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { toCitationText } from '../../../src/export/citation/segments.ts'
import { general, inVolume, memo, point3 as locator, toStarred, url } from './records.ts'

describe('a bibliography in the Chicago style', () => {
  const toForm = (place: string) =>
    `“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost).” February 24, 1965. In *Foreign Relations of the United States, 1964–1968*. Vol. 2, *Vietnam, January–June 1965*, edited by David C. Humphrey, Ronald D. Landa, and Louis J. Smith. ${place}Government Printing Office, 1996. Document 162. https://history.state.gov/historicaldocuments/frus1964-68v02/d162.`

  test('lists the document, also where a place in it is cited', () => {
    expect(toStarred(toChicagoEntry({ ...memo, url, locator }, 17))).toBe(
      toForm('Washington, DC: '),
    )
    expect(toStarred(toChicagoEntry({ ...memo, url }, 18))).toBe(toForm(''))
  })

  test('lists the volume under its editors', () => {
    const volume = { ...memo, isVolume: true }
    expect(toStarred(toChicagoVolumeEntry(volume, 17))).toBe(
      'Humphrey, David C., Ronald D. Landa, and Louis J. Smith, eds. *Foreign Relations of the United States, 1964–1968*. Vol. 2, *Vietnam, January–June 1965*. Washington, DC: Government Printing Office, 1996.',
    )
    expect(toStarred(toChicagoVolumeEntry(volume, 18))).toMatch(
      / \*Vietnam, January–June 1965\*\. Government Printing Office, 1996\.$/,
    )
  })

  test('cites the pages of a document without a printed number before the imprint', () => {
    expect(toStarred(toChicagoEntry({ ...general, title: 'Editorial Note', url }, 17))).toMatch(
      /^“Editorial Note\.” February 24, 1965\. In \*.*\*\. Vol\. 1, pt\. 1, \*General: .*, and Ilana M\. Stern, 798–800\. Washington, DC: Government Printing Office, 1983\. https:/,
    )
  })

  const toNames = (editors: Cited['volume']['editors'] = [], edition: 17 | 18) =>
    toCitationText(toChicagoVolumeEntry(inVolume({ editors }), edition)).split(/ ?Foreign/)[0]
  const some = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ given: 'A.', family: `Name${index + 1}` }))
  const [, , , , , , sanford] = general.volume.editors ?? []
  const lists: Array<[string, Cited['volume']['editors'], 17 | 18, string]> = [
    ['no editor', [], 17, ''],
    ['one', some(1), 17, 'Name1, A., ed.'],
    ['two', some(2), 17, 'Name1, A., and A. Name2, eds.'],
    ['a suffix', sanford && [sanford], 17, 'Sanford, William F., Jr., ed.'],
    [
      'a suffix of two',
      sanford && [...some(1), sanford],
      17,
      'Name1, A., and William F. Sanford Jr., eds.',
    ],
    ['a body', [{ family: 'Office of Letters' }], 17, 'Office of Letters, ed.'],
    [
      'a body and a person',
      [{ family: 'Office of Letters' }, ...some(1)],
      17,
      'Office of Letters and A. Name1, eds.',
    ],
    [
      'a particle of the family name',
      [{ given: 'Ada', family: 'van der Berg' }],
      17,
      'van der Berg, Ada, ed.',
    ],
    [
      'a particle of the given names',
      [{ given: 'Ada von', family: 'Berg' }],
      17,
      'Berg, Ada von, ed.',
    ],
    [
      'ten',
      some(10),
      17,
      'Name1, A., A. Name2, A. Name3, A. Name4, A. Name5, A. Name6, A. Name7, A. Name8, A. Name9, and A. Name10, eds.',
    ],
    [
      'eleven',
      some(11),
      17,
      'Name1, A., A. Name2, A. Name3, A. Name4, A. Name5, A. Name6, A. Name7, et al., eds.',
    ],
    [
      'six in the 18th edition',
      some(6),
      18,
      'Name1, A., A. Name2, A. Name3, A. Name4, A. Name5, and A. Name6, eds.',
    ],
    ['seven in the 18th edition', some(7), 18, 'Name1, A., A. Name2, A. Name3, et al., eds.'],
  ]
  test.each(lists)('names %s', (_, editors, edition, names) => {
    expect(toNames(editors, edition)).toBe(names)
  })
})
