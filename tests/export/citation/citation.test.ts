import { describe, expect, test } from 'vitest'
import {
  toChicagoEntry,
  toChicagoNote,
  toChicagoShortNote,
  toChicagoVolumeEntry,
} from '../../../src/export/citation/chicago.ts'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { toMlaEntry, toMlaInText } from '../../../src/export/citation/mla.ts'
import { toOfficeCitation } from '../../../src/export/citation/office.ts'
import { toCitationHtml, toCitationText } from '../../../src/export/citation/segments.ts'
import type { Locator } from '../../../src/tree/locator.ts'
import { general, korea, memo, toStarred, url } from './records.ts'

const locator: Locator = {
  steps: [
    { kind: 'paragraph', label: '1' },
    { kind: 'point', label: '3' },
  ],
  implied: true,
  pages: { first: '367', last: '367' },
}

/** The memorandum in a volume with other facts. */
const inVolume = (volume: Partial<Cited['volume']>, of: Cited = memo): Cited => ({
  ...of,
  volume: { ...of.volume, ...volume },
})

describe('the form that the Office of the Historian asks for', () => {
  const form =
    '*Foreign Relations of the United States*, 1964–1968, Volume II, Vietnam, January–June 1965, eds. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington: Government Printing Office, 1996), Document 162'

  test('a document, with its address, and an exact place in it', () => {
    expect(toStarred(toOfficeCitation(memo))).toBe(`${form}.`)
    expect(toStarred(toOfficeCitation({ ...memo, url }))).toBe(`${form}, ${url}.`)
    expect(toStarred(toOfficeCitation({ ...memo, locator }))).toBe(`${form}, point 3, p. 367.`)
  })

  test('its own example of a document number', () => {
    expect(toStarred(toOfficeCitation(korea))).toBe(
      '*Foreign Relations of the United States*, 1969–1976, Volume XIX, Part 1, Korea, 1969–1972, eds. Daniel J. Lawler and Erin R. Mahan (Washington: Government Printing Office, 2010), Document 75.',
    )
  })

  test('its own example of pages, for a volume without document numbers', () => {
    expect(toStarred(toOfficeCitation(general))).toBe(
      '*Foreign Relations of the United States*, 1952–1954, General: Economic and Political Matters, Volume I, Part 1, eds. David M. Baehler, Herbert A. Fine, Ralph R. Goodwin, N. Stephen Kane, Ronald D. Landa, Lisle A. Rose, William F. Sanford, Jr., and Ilana M. Stern (Washington: Government Printing Office, 1983), 798–800.',
    )
    expect(toCitationText(toOfficeCitation({ ...general, pages: undefined }))).toMatch(
      /, Document 221\.$/,
    )
  })

  test('one editor, or none', () => {
    const [editor] = korea.volume.editors ?? []
    const editors = editor === undefined ? [] : [editor]
    expect(
      toStarred(toOfficeCitation({ ...korea, volume: { ...korea.volume, editors } })),
    ).toContain('Korea, 1969–1972, ed. Daniel J. Lawler (Washington')
    expect(
      toStarred(toOfficeCitation({ ...korea, volume: { ...korea.volume, editors: [] } })),
    ).toContain('Korea, 1969–1972 (Washington')
  })
})

describe('a Chicago note', () => {
  const form =
    '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost),” February 24, 1965, in *Foreign Relations of the United States, 1964–1968*, vol. 2, *Vietnam, January–June 1965*, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162'

  test('a document, and an exact place in it', () => {
    expect(toStarred(toChicagoNote({ ...memo, url }, 17))).toBe(`${form}, ${url}.`)
    expect(toStarred(toChicagoNote({ ...memo, url, locator }, 17))).toBe(
      `${form}, point 3, p. 367, ${url}.`,
    )
  })

  test('in the 18th edition there is no place, and of more than two editors the first', () => {
    expect(toStarred(toChicagoNote({ ...memo, url }, 18))).toContain(
      '*Vietnam, January–June 1965*, ed. David C. Humphrey et al. (Government Printing Office, 1996), doc. 162',
    )
    expect(toStarred(toChicagoNote(korea, 18))).toContain(
      'ed. Daniel J. Lawler and Erin R. Mahan (Government Printing Office, 2010)',
    )
  })

  test('the place of a book before 1900, or of an unknown year, is in the 18th edition too', () => {
    expect(toStarred(toChicagoNote(inVolume({ year: 1899 }), 18))).toContain('(Washington, DC: ')
    const { year, ...undated } = memo.volume
    expect(year).toBe(1996)
    expect(toStarred(toChicagoNote({ ...memo, volume: undated }, 18))).toContain(
      '(Washington, DC: Government Printing Office, n.d.)',
    )
  })

  test('a document without number, date or editors is cited without them', () => {
    const cited = inVolume({ title: memo.volume.title, year: 1996, editors: [] }, general)
    expect(toStarred(toChicagoNote({ ...cited, title: 'What “Aid”?', when: undefined }, 17))).toBe(
      '“What ‘Aid’?,” in *Foreign Relations of the United States, 1952–1954*, vol. 1, pt. 1, *Vietnam, January–June 1965* (Washington, DC: Government Printing Office, 1996), 798–800.',
    )
    const { pages, ...unpaged } = { ...memo, number: undefined }
    expect(pages).toBeDefined()
    expect(toStarred(toChicagoNote(unpaged, 17))).toMatch(/1996\)\.$/)
  })

  test('of four editors or more the first is named, of three all', () => {
    expect(toStarred(toChicagoNote(general, 17))).toContain('ed. David M. Baehler et al. (')
    const editors = (general.volume.editors ?? []).slice(4, 7)
    expect(toStarred(toChicagoNote(inVolume({ editors }), 17))).toContain(
      'ed. Ronald D. Landa, Lisle A. Rose, and William F. Sanford Jr. (',
    )
  })

  test('the date is as exact as it is known', () => {
    expect(toStarred(toChicagoNote({ ...memo, when: '1965-02' }, 17))).toContain(
      '” February 1965, in',
    )
    expect(toStarred(toChicagoNote({ ...memo, when: '1965' }, 17))).toContain('” 1965, in')
  })

  test.each([
    ['IV', 'vol. 4'],
    ['XXIX, Part 2', 'vol. 29, pt. 2'],
    ['XL', 'vol. 40'],
    ['E–5, Part 1', 'vol. E–5, pt. 1'],
  ])('volume %s is %s', (number, expected) => {
    expect(toCitationText(toChicagoNote(inVolume({ number }), 17))).toContain(
      `, ${expected}, Vietnam`,
    )
  })

  test('a later note is short', () => {
    expect(toStarred(toChicagoShortNote({ ...memo, locator }))).toBe(
      '“Memorandum of Telephone Conversation,” *Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 3, p. 367.',
    )
  })
})

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

describe('a citation is written', () => {
  const segments = [
    { type: 'title', value: 'War & <Peace>' },
    { type: 'text', value: ', “a & b”.' },
  ] as const

  test('as text', () => {
    expect(toCitationText(segments)).toBe('War & <Peace>, “a & b”.')
  })

  test('as HTML, on a page and on the clipboard', () => {
    expect(toCitationHtml(segments, 'cite')).toBe('<cite>War &amp; &lt;Peace></cite>, “a &amp; b”.')
    expect(toCitationHtml(segments, 'i')).toBe('<i>War &amp; &lt;Peace></i>, “a &amp; b”.')
  })
})
