import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { renderDocument } from '../../src/pipeline/render.ts'
import { countLetters, toTextRanges } from '../../src/pipeline/letters.ts'
import { toReading } from '../../src/tree/reading.ts'
import { toText } from '../../src/tree/to-text.ts'
import { toUnits } from '../../src/tree/units.ts'
import { expectLinear, factor } from '../linear.ts'
import { english } from '../../src/words/en/index.ts'
import { content, toDocument } from './tei-content.ts'

describe('TEI of any elements in any order', () => {
  test('loses no letter, reads the same with and without positions, and is rendered', () => {
    fc.assert(
      fc.property(content, (content) => {
        const value = toDocument(content)
        const file = new VFile({ path: 'd1.xml', value })
        const tree = readDocument(file)
        const { losses } = countLetters(value, toTextRanges(tree), file.data.unread ?? [])
        expect(losses).toEqual([])
        expect(toReading(tree).text).toBe(toText(tree))
        expect(renderDocument(tree, toUnits(tree), english).text).not.toContain('undefined')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the time to read it grows with its length only', () => {
  test.each([
    ['choices', '<choice><orig>a</orig><reg>b</reg></choice>'],
    ['changes', '<del>a</del><add>b</add>'],
    ['supplied letters', 'a<supplied>b</supplied>'],
    ['spans', '<delSpan spanTo="#e"/>a'],
    ['variants', '<app><lem>a</lem><rdg wit="#B">b</rdg></app> '],
    ['notes', 'a<note>b</note> '],
    ['lines', '<l>a</l><pb n="1"/>'],
    ['line ends', 'a-<lb break="no"/>b '],
    ['pointers', 'a<ref target="#n">1</ref> '],
  ])('%s', (_, piece) => {
    const make = (count: number) =>
      toDocument(
        `<p>${piece.repeat(count)}<anchor xml:id="e"/></p><noteGrp><note xml:id="n" n="1">x</note></noteGrp>`,
      )
    const read = (value: string) => readDocument(new VFile({ path: 'd1.xml', value }))
    expectLinear(read, make(400), make(400 * factor))
  })
})
