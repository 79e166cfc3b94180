import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMonth } from '../../src/tree/months.ts'
import { findDate } from '../../src/tree/printed-date.ts'

/** Find a date, and return the text and its value. */
function read(line: string): [string, string | undefined] | undefined {
  const { start, end, when } = findDate(line) ?? {}
  return start === undefined ? undefined : [line.slice(start, end), when]
}

describe('a date is read in five languages, with the words that belong to it', () => {
  test.each([
    ['Lima, 4 May 1921.', '4 May 1921', '1921-05-04'],
    ['Wien, den 4ten Mai 1790', 'den 4ten Mai 1790', '1790-05-04'],
    ['Berlin, Montag, 4. Mai 1921', 'Montag, 4. Mai 1921', '1921-05-04'],
    ['Wien, 3. Jänner 1921', '3. Jänner 1921', '1921-01-03'],
    ['Paris, le 1er mai 1921', 'le 1er mai 1921', '1921-05-01'],
    ['Paris, ce 12 8bre 1790', 'ce 12 8bre 1790', '1790-10-12'],
    ['Versailles, 3 août 1715', '3 août 1715', '1715-08-03'],
    ['Madrid a 4 de mayo de 1921', 'a 4 de mayo de 1921', '1921-05-04'],
    ['Lima, 3 de Mayo del 1882', '3 de Mayo del 1882', '1882-05-03'],
    ['Roma, li 4 maggio 1921', 'li 4 maggio 1921', '1921-05-04'],
    ['Roma, 1º ottobre 1921', '1º ottobre 1921', '1921-10-01'],
    ['London, 3d March, 1862', '3d March, 1862', '1862-03-03'],
    ["Feb'y 2d 1871", "Feb'y 2d 1871", '1871-02-02'],
    ['Ashford, Jan’y 9th, 1871', 'Jan’y 9th, 1871', '1871-01-09'],
    ['2d Decr. 1871', '2d Decr. 1871', '1871-12-02'],
    ['this 4th day of May, A. D. 1790', 'this 4th day of May, A. D. 1790', '1790-05-04'],
    ['May 4th, 1921', 'May 4th, 1921', '1921-05-04'],
    ['May the 4th 1921', 'May the 4th 1921', '1921-05-04'],
    ['1790 June 5', '1790 June 5', '1790-06-05'],
    ['[London,] 5 June [1790]', '5 June [1790', '1790-06-05'],
    ['mayo de 1921', 'mayo de 1921', '1921-05'],
    ['1921-05-04', '1921-05-04', '1921-05-04'],
    ['1921/5/4', '1921/5/4', '1921-05-04'],
    ['25.12.1921', '25.12.1921', '1921-12-25'],
    ['12/25/1921', '12/25/1921', '1921-12-25'],
    ['5/5/1921', '5/5/1921', '1921-05-05'],
    ['4. V. 1921', '4. V. 1921', '1921-05-04'],
    ['May 4, 19211', 'May 4, 1921', '1921-05-04'],
  ])('%s', (line, text, when) => {
    expect(read(line)).toEqual([text, when])
  })
})

describe('a date that is not certain has no value', () => {
  test.each([
    ['4/5/1921'],
    ['4.5.1921'],
    ['3.–4. Mai 1921'],
    ['January 5/17, 1865'],
    ['June 2 (15), 1901'],
    ['May–June 1921'],
    ['undated'],
    ['n.d.'],
    ['s. l., s. d.'],
    ['ohne Datum'],
  ])('%s', (line) => {
    expect(read(line)).toEqual([line, undefined])
  })
})

describe('not a date:', () => {
  test.each([
    'Maybe 1921',
    'in 1921',
    'O. D. Smith',
    'Fargo, N. D.',
    '45/67/1921',
    '1921-22',
    'paragraph 1.2.3',
    'the mayor of 1921',
  ])('%s', (line) => {
    expect(read(line)).toBeUndefined()
  })
})

describe('a day that does not exist has the nearest that does', () => {
  test.each([
    ['February 31, 1965', 'February 28, 1965'],
    ['den 31ten April 1790', '30ten April 1790'],
    ['[London,] 31 June [1790]', '30 June [1790'],
    ['31.2.1921', '28.2.1921'],
    ['2/30/1921', '2/28/1921'],
    ['1931-02-31', '1931-02-28'],
    ['1931-13-31', '1931-12-31'],
  ])('%s', (line, nearest) => {
    expect(findDate(line)).toMatchObject({ nearest })
    expect(findDate(line)).not.toHaveProperty('when')
  })
})

test('the first of two dates counts', () => {
  expect(read('May 3, 1882. (Received June 5–6, 1882.)')).toEqual(['May 3, 1882', '1882-05-03'])
  expect(read('undated. Received March 5, 1882.')).toEqual(['undated', undefined])
})

/** Months as each language writes them in a date. */
const languages = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
}

/** Dates as they are written, by language. */
const orders: Record<keyof typeof languages, Array<(d: number, m: string, y: number) => string>> = {
  en: [
    (d, m, y) => `${m} ${d}, ${y}`,
    (d, m, y) => `${d} ${m} ${y}`,
    (d, m, y) => `${y} ${m} ${d}`,
  ],
  de: [(d, m, y) => `${d}. ${m} ${y}`, (d, m, y) => `den ${d}ten ${m} ${y}`],
  fr: [(d, m, y) => `le ${d} ${m} ${y}`, (d, m, y) => `${d} ${m.toUpperCase()} ${y}`],
  es: [(d, m, y) => `${d} de ${m} de ${y}`, (d, m, y) => `a ${d} de ${m} del ${y}`],
  it: [(d, m, y) => `li ${d} ${m} ${y}`, (d, m, y) => `${d} ${m} ${y}`],
}

test('any day is read as it was written, in each language and order', () => {
  const languageNames = fc.constantFrom('en', 'de', 'fr', 'es', 'it')
  const days = fc.date({
    min: new Date('1500-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(languageNames, fc.nat({ max: 2 }), days, (language, order, date) => {
      const when = date.toISOString().slice(0, 'YYYY-MM-DD'.length)
      const write = orders[language][order % orders[language].length]
      const month = languages[language].split(' ')[date.getUTCMonth()] ?? ''
      const text = write?.(date.getUTCDate(), month, date.getUTCFullYear()) ?? ''
      expect(read(`Lima, ${text}.`)).toEqual([text, when])
    }),
    { numRuns: 1000 },
  )
})

test('months are known by their names and abbreviations', () => {
  expect(['Sept.', 'sept', 'AOÛT', 'dez.', 'ene', 'genn.'].map(toMonth)).toEqual([
    ...[9, 9, 8, 12, 1, 1],
  ])
  expect(toMonth('Hornung')).toBeUndefined()
})
