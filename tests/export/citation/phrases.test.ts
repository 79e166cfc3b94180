import { describe, expect, test } from 'vitest'
import { quoteTitle, toPhrase } from '../../../src/export/citation/phrases.ts'

describe('a title is quoted with the mark after it inside of the quotation marks', () => {
  test.each([
    ['Editorial Note', '“Editorial Note,”', '“Editorial Note.”'],
    ['Mr. Rey to Mr. Dale.', '“Mr. Rey to Mr. Dale,”', '“Mr. Rey to Mr. Dale.”'],
    [
      'Letter to William Sanford, Jr.',
      '“Letter to William Sanford, Jr.,”',
      '“Letter to William Sanford, Jr.”',
    ],
    ['Why Vietnam?', '“Why Vietnam?,”', '“Why Vietnam?”'],
    ['Speech on “Aid”', '“Speech on ‘Aid,’”', '“Speech on ‘Aid.’”'],
    ['Speech on “Aid?”', '“Speech on ‘Aid?,’”', '“Speech on ‘Aid?’”'],
    ['Speech on "Aid" in "War"', '“Speech on ‘Aid’ in ‘War,’”', '“Speech on ‘Aid’ in ‘War.’”'],
    ['“The Quiet Call.”', '“‘The Quiet Call,’”', '“‘The Quiet Call.’”'],
    ['The Workers’', '“The Workers’,”', '“The Workers’.”'],
    ['A Call (Yost)', '“A Call (Yost),”', '“A Call (Yost).”'],
    ['He Waits …', '“He Waits …,”', '“He Waits …”'],
    ['Note on  Fog ,', '“Note on Fog,”', '“Note on Fog.”'],
  ])('%s', (title, withComma, withStop) => {
    expect(quoteTitle(title, ',')).toBe(withComma)
    expect(quoteTitle(title, '.')).toBe(withStop)
  })
})

test('a phrase has no mark at its end, but the full stop of an abbreviation', () => {
  expect(toPhrase('Archive.,')).toBe('Archive')
  expect(toPhrase('Washington, D.C.')).toBe('Washington, D.C.')
  expect(toPhrase('The War.')).toBe('The War')
  expect(toPhrase('What is left ...')).toBe('What is left ...')
  expect(toPhrase(' . ')).toBe('.')
})
