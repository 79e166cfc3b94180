import { describe, expect, test } from 'vitest'
import { fromDateline } from '../../../src/parse/plain-text/dateline.ts'

describe('the date of a dateline is as precise as the line is certain', () => {
  test.each([
    ['Washington, February 25, 1965, 5:20 p.m.', '1965-02-25T17:20'],
    ['Seoul, January 2, 1950—5 p. m.', '1950-01-02T17:00'],
    ['[New York,] November 7, 1962—1:10 a. m.', '1962-11-07T01:10'],
    ['Saigon, January 5, 1952—12:30 a. m. [Received January 5—8:05 a. m.]', '1952-01-05T00:30'],
    ['Bonn, November 7, 1962, noon.', '1962-11-07T12:00'],
    ['Bangkok, September 16, 1969, 0910Z.', '1969-09-16T09:10Z'],
    ['Manila, February 7, 1969/1632Z', '1969-02-07T16:32Z'],
    ['Tel Aviv, November 15, 1956—midnight.', '1956-11-15'],
    ['Washington, February 18, 1965, 5:20–6:05 p.m.', '1965-02-18'],
    ['Washington, January 24, 1969, 9:30 a.m. and 2 p.m.', '1969-01-24'],
    ['Moscow, 5 October 1950.', '1950-10-05'],
    ['Palais Rose, Paris, May 28, 1951', '1951-05-28'],
    ['London, Feb. 3, 1951', '1951-02-03'],
    ['Washington, November 1962.', '1962-11'],
    ['Washington, August 3–4, 1965.', undefined],
    ['January 17 and 18, 1969.', undefined],
    ['Washington, about May 5, 1961.', undefined],
    ['[Washington, January 5, 1952?]', undefined],
    ['Washington, undated.', undefined],
    ['Washington, [undated.]', undefined],
    ['Helsinki October 9, 1956.', '1956-10-09'],
    ['Port au Prince July 29, 1884', '1884-07-29'],
    ['Accra, March 7, 1964,11 a.m.', '1964-03-07T11:00'],
    ['Legation of the United States, Lima, May 3, 1882.', '1882-05-03'],
    ['Department of State of Foreign Relations, Port au Prince, July 29, 1884.', '1884-07-29'],
    ['Treasury Department, Washington, March 14, 1884. (Received March 15.)', '1884-03-14'],
    ['U. S. S. “Houston,” [undated]. [Received July 23, 1934—10:25 p.m.]', undefined],
    ['San Salvador [undated]. [Received March 5—8:20 p.m.]', undefined],
    ['London, Monday, November 26, 1894.', '1894-11-26'],
    ['Wien, den 4ten Mai 1790.', '1790-05-04'],
    ['Paris, vers le 4 mai 1790', undefined],
    ['Madrid a 4 de mayo de 1921', '1921-05-04'],
    ['Wien, 4. Mai 1921, 3 Uhr.', '1921-05-04'],
    ['Wien, 4. Mai 1921, 15 Uhr 30.', '1921-05-04T15:30'],
    ['Wien, 4. Mai 1921, 9 Uhr Vorm.', '1921-05-04T09:00'],
    ['Paris, 4 mai 1921, 11 h. 45 soir.', '1921-05-04T23:45'],
    ['October 9, 1956, Helsinki.', '1956-10-09'],
    ['May 3, 1882, Legation of the United States, Lima.', '1882-05-03'],
    ['[London,] 5 June [1790]', '1790-06-05'],
    ['London, 5 June [1790?]', undefined],
    ['Trieste, May 4, 1921.1', '1921-05-04'],
    ['Trieste, May 4, 1921.[1]', '1921-05-04'],
    ['Trieste, May 4, 1921 (1)', '1921-05-04'],
    ['Trieste, May 4, 1921.¹', '1921-05-04'],
    ['Trieste, May 4, 1921*', '1921-05-04'],
    ['Trieste, May 4, 19211', '1921-05-04'],
    ['Trieste,1 May 4, 1921', '1921-05-04'],
    ['Trieste, 4/5/1921', undefined],
    ['n.d.', undefined],
  ])('%s', (line, when) => {
    expect(fromDateline(line)).toEqual(when === undefined ? {} : { when })
  })
})

describe('an impossible date or time is not a date, and the message suggests a possible one', () => {
  test.each([
    ['Washington, February 31, 1965.', 'February 31, 1965', 'February 28, 1965'],
    ['Saigon, February 29, 1965, 3 p.m.', 'February 29, 1965', 'February 28, 1965'],
    ['Moscow, 31 April 1950.', '31 April 1950', '30 April 1950'],
    ['Bonn, June 0, 1962, noon.', 'June 0, 1962', 'June 1, 1962'],
    ['Bonn, November 99, 1962', 'November 99, 1962', 'November 30, 1962'],
    ['Bonn, November 7, 1962, 5:75 p.m.', '5:75 p.m.', '5:20 p.m.'],
    ['Bonn, November 7, 1962—25 p. m. [Received 9 p. m.]', '25 p. m.', '5:20 p.m.'],
    ['Bangkok, September 16, 1969, 2910Z.', '2910Z.', '5:20 p.m.'],
  ])('%s', (line, value, nearest) => {
    const { impossible } = fromDateline(line) ?? {}
    expect(impossible).toEqual({ value, nearest })
    const { when, ...rest } = fromDateline(line.replace(value, nearest)) ?? {}
    expect(rest).toEqual({})
    expect(when).toMatch(/^19\d\d-/)
  })

  test('a dateline with an impossible time has its day', () => {
    expect(fromDateline('Bonn, November 7, 1962, 5:75 p.m.')).toMatchObject({ when: '1962-11-07' })
    expect(fromDateline('Bonn, November 31, 1962, noon')).not.toHaveProperty('when')
  })

  test.each([
    ['Bonn, November 7, 1962, 15:20 p.m.', '1962-11-07T15:20'],
    ['Bonn, November 7, 1962, 2400.', '1962-11-07T24:00'],
    ['Bonn, February 29, 1964.', '1964-02-29'],
  ])('%s can be', (line, when) => {
    expect(fromDateline(line)).toEqual({ when })
  })
})

describe('not a dateline:', () => {
  test.each([
    'On January 5, 1965, the President met.',
    'He said on May 3, 1950, that it was late.',
    'NIE 97-63, May 1, 1963: Political Prospects',
    'Reference is to telegram 5 from London, May 3, 1951, not printed.',
    'He was born in 1965.',
    'On May 3, 1951',
    'Held on May 3, 1951',
    'The treaty was signed at Paris, May 3, 1951.',
    'Extract of a Speech, May 3, 1951',
    'Memorandum of May 3, 1951',
    'Telegram 5 May 3, 1951',
    'May 3, 1951, The President met the Ambassador',
    'O. D. ROSENÖRN-LEHN.',
    `Washington, ${'and so on, '.repeat(20)}May 3, 1951`,
  ])('%s', (line) => {
    expect(fromDateline(line)).toBeUndefined()
  })
})
