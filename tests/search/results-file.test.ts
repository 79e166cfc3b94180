import { describe, expect, test } from 'vitest'
import { toCsv, toJson } from '../../src/search/results-file.ts'
import { hostile } from '../../src/cli/fuzz/hostile-values.ts'

const row = {
  ...{ number: '162', title: 'Call, “Rusk”', date: '1965-02-24', place: 'Point 3' },
  ...{
    page: 'p. 367',
    passage: 'He said "no"\nand left',
    address: 'https://a.example/v/d162/#p1.3',
  },
}

test('a table has a line for each result, with quotation marks where they are needed', () => {
  expect(toCsv([row])).toBe(
    '\uFEFFnumber,title,date,place,page,passage,address\r\n' +
      '162,"Call, “Rusk”",1965-02-24,Point 3,p. 367,"He said ""no""\nand left",https://a.example/v/d162/#p1.3\r\n',
  )
})

describe('no cell is a formula for a spreadsheet', () => {
  test.each([
    '=1+1',
    '+1',
    '-Laos',
    '@SUM(A1)',
    '\tx',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '\0=1',
    '\u200b=1',
    '＝1',
    '＠x',
  ])('%j', (passage) => {
    const line = toCsv([{ ...row, passage }]).split('p. 367,')[1] ?? ''
    expect(line.replace(/^"/, '')).toMatch(/^'/)
  })
})

test('no value ends its cell or its line, however hostile', () => {
  for (const { value } of hostile) {
    const cell =
      toCsv([{ ...row, passage: value }])
        .split('p. 367,')[1]
        ?.slice(0, -2) ?? ''
    const rest = cell.replace(/^"(?:[^"]|"")*"|^[^",\r\n]*/, '')
    expect(rest).toBe(`,${row.address}`)
  }
})

test('a program reads what was found, and the search that found it', () => {
  const search = 'https://a.example/search/?q=Rusk'
  expect(JSON.parse(toJson(search, [row]))).toEqual({ search, results: [row] })
})
