import { describe, expect, test } from 'vitest'
import { isPartOfNumber, readNumber } from '../../src/numbers/whole-numbers.ts'

/** Split `May 4, <1921>.` into the text before the number, its digits, and the text after it. */
function split(text: string): [before: string, digits: string, after: string] {
  const [before = '', digits = '', after = ''] = text.split(/[<>]/)
  return [before, digits, after]
}

describe('a number is a whole', () => {
  test.each([
    ['year with its day', 'Trieste, May 4, <1921>.'],
    ['year, the day before the month', 'On 4 May <1921> he came.'],
    ['German year', 'Wien, 4. Mai <1921>'],
    ['French year', 'le 4 mai <1921>, il'],
    ['Spanish year', 'el 4 de mayo de <1921> vino'],
    ['Italian year', 'il 4 maggio <1921>'],
    ['German day', 'Am <12>. März kam er.'],
    ['French day', 'le <12> août'],
    ['Spanish day', 'el <12> de mayo'],
    ['English day before its month', 'On <12> May he came.'],
    ['year alone', 'in <1912> and'],
    ['year in brackets', '(<1912>)'],
    ['fiscal year', 'in FY <1962> and'],
    ['short fiscal year', 'through FY’<65> and'],
    ['short fiscal year without its apostrophe', 'through FY<65> and'],
    ['year of two digits', 'in Jan ’<66> we'],
    ['decade', 'the <1960>s'],
    ['decade with an apostrophe', 'the <1960>’s'],
    ['end of a range of years', 'between 1961–<62> and'],
    ['start of a range of years', 'between <1961>–62 and'],
    ['count', 'saw the <12> ships'],
    ['count of named things', 'sank <12> large ships'],
    ['count that opens a sentence', '<12> ships came'],
    ['count with a comma', 'sent 1,<002> men'],
    ['count with a point', 'sandte 1.<002> Mann'],
    ['count with a space', 'sent 1 <002> men'],
    ['percentage', 'grew by <12> percent'],
    ['percentage with decimals', 'grew 3.<12> percent'],
    ['decimals at the end of a sentence', 'grew by 3.<2>. The'],
    ['decimals behind a comma', 'reçut 3,<2> millions de francs'],
    ['count of which nothing is said', 'There were <12>.'],
    ['amount', 'paid $<112> for'],
    ['amount with decimals', 'ask for $3.<2> or'],
    ['amount with a comma', 'ask for £1,<202> or'],
    ['amount in another currency', 'paid Fr. <112> for'],
    ['time', 'at 8:<12> p.m.'],
    ['hour of a time', 'at <11>:30'],
    ['hour', 'at <12> p.m.'],
    ['time of a telegram', 'of <0912> hours'],
    ['arc', '41° <12>′ N'],
    ['file number', '184.00101/<50>'],
    ['middle of a file number', '184.<00101>/50'],
    ['part of a file number', '723K.<5>–MSP/6–459'],
    ['number that follows the one before it', 'Nos. 169, 170, and <171>.'],
  ])('%s: %s', (_, text) => {
    expect(readNumber(...split(text)).whole).toBe('certain')
  })
})

test.each([
  ['a day after its month', 'On April <22> he came.'],
  ['a year after a name, which may number a telegram', 'In Saigon <1912> he said'],
  ['a count after an owner', 'your <12> ships'],
  ['the start of a range', 'see pp. <11>–14'],
])('a number may be whole, or have a note: %s', (_, text) => {
  expect(readNumber(...split(text)).whole).toBe('possible')
})

test.each([
  ['a year and a note', 'in <19652> by all'],
  ['a day and a note', 'On August <112> he came.'],
  ['a telegram', 'of Embtel <18364> to'],
  ['a telegram among others', 'telegrams 524 and <1004> of'],
  ['a telegram of someone', 'with your <20573> of'],
  ['a telegram of a place', 'in Saigon <25883> and'],
  ['a paper', 'in NSC 162/<22> of'],
  ['a thing with a number', 'hit target <324> first'],
  ['a range of days and a note', 'coup of May 20–<212> has'],
  ['a grouped number with a digit too many', 'paid $1,<2002> for'],
])('a number of any length is nothing as a whole: %s', (_, text) => {
  expect(readNumber(...split(text)).whole).toBeUndefined()
})

test.each([
  ['E/CN.<4>', true],
  ['12–<15>', true],
  ['40 km<2>', true],
  ['ratio 3:<2> or', true],
  ['Number 84:<4> He', false],
  ['program.<2> He', false],
  ['in 1965,<3> he', false],
  ['(Yost)<1> said', false],
])('digits directly after other text are a part of it or not: %s', (text, isPart) => {
  expect(isPartOfNumber(...split(text))).toBe(isPart)
})
