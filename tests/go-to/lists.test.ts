import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { neighbors, resolveAnswers, toEdition } from './edition.ts'

describe('each place of a list is answered', () => {
  const [d161, d162, d163] = ['d161/', 'd162/', 'd163/']
  const held =
    'This edition does not include Document 164 of Foreign Relations, 1964–1968, Volume II.'
  const d164 = `→ d164 | ${held}`
  test.each([
    ['vol 2, # 162', [d162]],
    ['vol. 2, no. 162, vol. 2, no. 163', [`${d162} ; ${d163}`]],
    ['FRUS 1964–68, vol 2, # 162', [d162]],
    ['vol 2 no 162', [d162]],
    ['doc. 161, 162, 163', [`${d161} | ${d162} ; ${d163}`]],
    ['doc. 161 and 163', [`${d161} ; ${d163}`]],
    ['#161, 163', [`${d161} | ${d163}`]],
    ['no. 161, 162, and 163', [`${d161} ; ${d162} ; ${d163}`]],
    ['docs. 161, 162, 164', [`${d161} ; ${d162} ; ${d164}`]],
    ['docs. 161–163', [`${d161} ; ${d162} ; ${d163}`]],
    ['doc. 161/163', [`${d161} ; ${d163}`]],
    ['161, 162 and 163', [`${d161} ; ${d162} ; ${d163}`]],
    ['161–163', [`${d161} ; ${d162} ; ${d163}`]],
    ['161; 163', [`${d161} ; ${d163}`]],
    ['d161, d163', [d161, d163]],
    ['docs 162, n. 1; 163; 161', [`d162/#fn1 ; ${d163} ; ${d161}`]],
    ['point 1 and 3 of Document 162', ['d162/#p1.1 ; d162/#p1.3']],
    ['FRUS, 1964–68, vol. II, doc. 162, 367', ['d162/#pg_367']],
    ['FRUS, 1964–68, vol. II, doc. 162, 366, 163', [`${d162} ; ${d163}`]],
    ['pp. 366, 368', ['d161/#pg_366 | d162/ ; d163/#pg_368']],
    ['p. 366 and 368', ['d161/#pg_366 | d162/ ; d163/#pg_368']],
  ])('%s', async (text, answers) => {
    expect(await resolveAnswers(text)).toEqual(answers)
    const { rest } = await resolveText(text, {}, toEdition(neighbors))
    expect(rest).toEqual([])
  })

  test('of notes, one that the document does not have is said', async () => {
    for (const text of ['doc. 162, notes 1, 3 and 5', 'doc. 162, n. 1, 3 and 5']) {
      const [answer = ''] = await resolveAnswers(text)
      expect(answer).toMatch(/^d162\/#fn1/)
      expect(answer).toContain('no note 3')
      expect(answer).toContain('no note 5')
    }
  })

  test('of a long range, what is between its ends is said', async () => {
    const [answer = ''] = await resolveAnswers('docs. 1–163')
    expect(answer).toContain('Of 1–163, only the first and the last are listed.')
  })

  test('dates and counts behind a place are no places', async () => {
    for (const rest of ['24 February 1965', '12 others', 'February 24, 1965']) {
      const text = `FRUS, 1964–68, vol. II, doc. 162, ${rest}`
      expect(await resolveAnswers(text)).toEqual([d162])
      const found = (await resolveText(text, {}, toEdition(neighbors))).rest
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([rest])
    }
  })

  test('the number of a note is none either, and a number that is not understood is said', async () => {
    const text =
      '12 See FRUS, 1964–68, vol. II, doc. 162.\n13 FRUS, 1964–68, vol. II, doc. 163 (87).'
    const { rest } = await resolveText(text, {}, toEdition(neighbors))
    expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(['87'])
  })

  test('in the field of an edition too', async () => {
    for (const text of ['vol 2, # 162', '161, 162 and 163', 'doc. 161, 162, 163'])
      expect((await findPlaces(text, {}, toEdition(neighbors))).certain).toBe(true)
  })
})
