import { describe, expect, test } from 'vitest'
import { toChicagoNote, toChicagoShortNote } from '../../../src/export/citation/chicago.ts'
import { toOfficeCitation } from '../../../src/export/citation/office.ts'
import { toCitationHtml, toCitationText } from '../../../src/export/citation/segments.ts'
import { general, inVolume, korea, memo, point3 as locator, toStarred, url } from './records.ts'

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
