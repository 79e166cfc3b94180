import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { fromLocatorCode, toLocatorCode } from '../../src/tree/locator-code.ts'
import { writeLocator, writePlace } from '../../src/tree/locator-words.ts'
import { spanLocators } from '../../src/tree/locator.ts'
import { toUnits } from '../../src/tree/units.ts'
import { english } from '../../src/words/en/index.ts'

function readUnits(...paragraphs: ReadonlyArray<string>) {
  const value = `9. Letter\n\n\n${paragraphs.join('\n\n')}\n`
  return toUnits(readDocument(new VFile({ value }))).slice(1)
}

/** Name the units of a document, without its title. */
function nameUnits(...paragraphs: ReadonlyArray<string>): Array<string> {
  return readUnits(...paragraphs).map(({ locator }) =>
    writeLocator(locator, 'running', english.places),
  )
}

describe('a paragraph is named', () => {
  test('by its count, where none prints a number', () => {
    expect(nameUnits('He went.', 'He stayed.')).toEqual(['paragraph 1', 'paragraph 2'])
  })

  test('by the number that it prints; by its count as such, where another prints that', () => {
    expect(nameUnits('We decided:', '1. To go.', '2. To stay.', 'He agreed.')).toEqual([
      'paragraph 1 by count',
      'numbered paragraph 1',
      'numbered paragraph 2',
      'paragraph 4',
    ])
  })

  test('by the numbers around its own', () => {
    expect(nameUnits('1. To go:', 'a. at once;', 'b. later.', '2. To stay.')).toEqual([
      'numbered paragraph 1',
      'numbered paragraph 1(a)',
      'numbered paragraph 1(b)',
      'numbered paragraph 2',
    ])
  })

  test('by its count too, where several print its number', () => {
    const body = [
      '1. To go.',
      '2. To stay.',
      'He went on to say:',
      '1. To rest.',
      '2. To sleep.',
      '3. To eat.',
    ]
    expect(nameUnits(...body)).toEqual([
      'numbered paragraph 1 (paragraph 1 by count)',
      'numbered paragraph 2 (paragraph 2 by count)',
      'paragraph 3 by count',
      'numbered paragraph 1 (paragraph 4 by count)',
      'numbered paragraph 2 (paragraph 5 by count)',
      'numbered paragraph 3',
    ])
  })

  test('by the number around the points in it', () => {
    const names = nameUnits('We decided:', '1. He asks: (a) to go; (b) to stay.', '2. To rest.')
    expect(names.slice(1, 4)).toEqual([
      'numbered paragraph 1',
      'numbered paragraph 1, point a',
      'numbered paragraph 1, point b',
    ])
  })
})

test('a series of paragraphs has their numbers, or their counts where one has none', () => {
  const units = readUnits('We decided:', '1. To go.', '2. To stay.', 'He agreed.')
  const write = (from: number, to: number) => {
    const [first, last] = [units[from], units[to]]
    if (!first || !last) throw new Error('Unexpected document without the units')
    return writePlace(spanLocators(first.locator, last.locator), 'running', english.places)
  }
  expect(write(1, 2)).toBe('numbered paragraphs 1–2')
  expect(write(0, 2)).toBe('paragraphs 1–3 by count')
  expect(write(1, 3)).toBe('paragraphs 2–4 by count')
})

test.each([
  ['p8', 'p8=7@367'],
  ['p5', 'p5=1=@'],
  ['p9', 'p9=@'],
  ['p3.1', 'p3=2(a).i1!@366–367'],
  ['fn1-2', 'n1~2@9'],
])('the code of the names of %s is read as it is written: %s', (id, code) => {
  const locator = fromLocatorCode(code, id)
  expect(locator && toLocatorCode(locator, id)).toBe(code)
})

test.each(['p8=7=1@', 'p8~0@', 'p8~x@', 'p8~1~2@'])('%s is no code', (code) => {
  expect(fromLocatorCode(code, 'p8')).toBeUndefined()
})
