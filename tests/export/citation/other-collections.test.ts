import { describe, expect, test } from 'vitest'
import { toChicagoNote, toChicagoShortNote } from '../../../src/export/citation/chicago.ts'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { toOfficeCitation } from '../../../src/export/citation/office.ts'
import { toCitationText } from '../../../src/export/citation/segments.ts'

describe('a volume of another collection is cited by what is known of it', () => {
  const letter: Cited = {
    volume: { title: 'Letters of a Composer', year: 1866 },
    number: '30',
    title: 'Letter to the Consul',
    when: '1821-05-04',
  }
  const editors = [{ given: 'Ludwig', family: 'Nohl' }]
  const whole = { ...letter.volume, editors, publisher: 'Longmans', place: 'London' }
  const volumes: Array<[string, Cited['volume'], string]> = [
    ['title and year', letter.volume, 'Letters of a Composer (1866), doc. 30.'],
    [
      'editor, place and publisher',
      whole,
      'Letters of a Composer, ed. Ludwig Nohl (London: Longmans, 1866), doc. 30.',
    ],
    [
      'place alone',
      { ...letter.volume, place: 'London' },
      'Letters of a Composer (London, 1866), doc. 30.',
    ],
    [
      'place and no year',
      { title: letter.volume.title, place: 'London' },
      'Letters of a Composer (London, n.d.), doc. 30.',
    ],
    [
      'a title alone, of which nobody knows whether it was published',
      { title: letter.volume.title },
      'Letters of a Composer, doc. 30.',
    ],
    [
      'a series without a number',
      { ...letter.volume, series: 'Lives' },
      'Lives, Letters of a Composer (1866), doc. 30.',
    ],
    [
      'a number without a series',
      { ...letter.volume, number: 'II' },
      'Letters of a Composer, vol. 2 (1866), doc. 30.',
    ],
  ]
  test.each(volumes)('%s', (_, volume, cited) => {
    expect(toCitationText(toChicagoNote({ ...letter, volume }, 17))).toBe(
      `“Letter to the Consul,” May 4, 1821, in ${cited}`,
    )
  })

  test('without a date that its title has, and without a number that it has not', () => {
    const { number, ...rest } = letter
    const title = 'Paolo Berti to Ada Marin, 4 May 1821'
    expect(number).toBe('30')
    expect(toCitationText(toChicagoNote({ ...rest, title }, 17))).toBe(
      `“${title},” in Letters of a Composer (1866).`,
    )
  })

  test('in a short note, by its title', () => {
    expect(toCitationText(toChicagoShortNote(letter))).toBe(
      '“Letter to the Consul,” Letters of a Composer, doc. 30.',
    )
  })

  test('by its pages where the document has no number', () => {
    const pages = { first: '3', last: '5' }
    expect(toCitationText(toChicagoNote({ ...letter, number: undefined, pages }, 17))).toMatch(
      / \(1866\), 3–5\.$/,
    )
  })

  test('in the other form too', () => {
    expect(toCitationText(toOfficeCitation({ ...letter, volume: whole }))).toBe(
      'Letters of a Composer, ed. Ludwig Nohl (London: Longmans, 1866), Document 30.',
    )
  })
})
