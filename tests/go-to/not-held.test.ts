import { describe, expect, test } from 'vitest'
import { inMemo, offerPlaces, memo, url, volume } from './edition.ts'

describe('the answer for a missing place offers alternatives', () => {
  test.each([
    [
      'point 9',
      'Document 162 has no point 9; it has points 1–3 in paragraph 1, pp. 366–367.',
      ['(d162/#p1.3)'],
    ],
    ['note 7', 'Document 162 has no note 7; it has note 1.', ['(d162/#fn1)']],
    ['¶ 9', 'Document 162 has no paragraph 9; it has paragraphs 1–2.', ['(d162/#p2)']],
    ['162, p. 999', 'Document 162 is not on page 999.', ['(d162/)']],
    ['p. 366, point 3', 'There is no point 3 on page 366.', ['d162/']],
    [
      'd163, point 3',
      'This edition does not include Document 163 of Foreign Relations, 1964–1968, Volume II.',
      ['(d162/)', `(${url}/d163)`],
    ],
    ['p. 367, point 9', 'There is no point 9 on page 367.', ['d162/#pg_367']],
    [
      'd163',
      'This edition does not include Document 163 of Foreign Relations, 1964–1968, Volume II.',
      ['(d162/)', `(${url}/d163)`],
    ],
    [
      'd163fn2',
      'This edition does not include Document 163 of Foreign Relations, 1964–1968, Volume II.',
      ['(d162/)', `(${url}/d163fn2)`],
    ],
    [
      `${url}/ch2`,
      'This edition does not include “ch2” of Foreign Relations, 1964–1968, Volume II.',
      ['(d162/)', `(${url}/ch2)`],
    ],
    [
      'FRUS, 1961–1963, vol. I',
      'This edition does not include the volume frus1961-63v01.',
      [`(${url.replace('1964-68v02', '1961-63v01')})`],
    ],
    [
      'p. 999',
      'This edition does not include page 999 of Foreign Relations, 1964–1968, Volume II.',
      ['(d162/#pg_367)', `(${url}/pg_999)`],
    ],
    [
      'FRUS, 1961–1963, vol. I, doc. 4',
      'This edition does not include the volume frus1961-63v01.',
      [`(${url.replace('1964-68v02', '1961-63v01')}/d4)`],
    ],
  ])('%s', async (text, message, to) => {
    const answer = await offerPlaces(text, [memo], inMemo)
    const external = (href: string) => href.replace(`${volume.id}/`, '')
    expect(answer.message).toBe(message)
    expect(answer.to).toEqual(to.map(external))
  })

  test('nothing is offered elsewhere for a complete volume', async () => {
    const whole = [{ ...volume, documents: 1 }]
    expect(await offerPlaces('d9', [memo], {}, whole)).toEqual({
      certain: false,
      message: 'There is no Document 9 in Foreign Relations, 1964–1968, Volume II.',
      to: ['(d162/)'],
    })
  })

  test('a document without a number is never the nearest', async () => {
    const note = { id: 'note', title: 'Editorial Note' }
    const { to } = await offerPlaces('d163', [note, memo])
    expect(to[0]).toBe('(d162/)')
  })

  test('nothing is offered in an empty edition', async () => {
    expect((await offerPlaces('d9', [], {}, [{ ...volume, documents: 0 }])).to).toEqual([])
    expect((await offerPlaces('FRUS, 1961–1963, vol. I', [], {}, [])).to).toEqual([])
  })

  test('a document without known places is offered', async () => {
    const bare = { id: 'd163', title: 'Note' }
    const answer = await offerPlaces('d163 point 9', [bare])
    expect(answer).toEqual({ certain: false, message: 'Note has no point 9.', to: ['(d163/)'] })
    const { to } = await offerPlaces('p. 1', [bare])
    expect(to).toEqual([`(${url}/pg_1)`.replace(`${volume.id}/`, '')])
  })
})
