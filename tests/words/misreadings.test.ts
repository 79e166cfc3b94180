import { describe, expect, test } from 'vitest'
import { fromText, maxLeaves, maxQueryLength } from '../../src/search/query/from-text.ts'
import { fieldNames, misreadingTypes } from '../../src/search/query/tree.ts'
import { isValueOf } from '../../src/search/query/values.ts'
import { english } from '../../src/words/en/index.ts'

const words = english.misreadings

/** What can be typed instead, at the end of a sentence: `harbor OR lamp`. */
const sample = /as in ([^,]+?)(?:, and .*|, or write .*)?\.$/

/** Queries that are misread, by type. */
const typed = {
  alone: ['harbor OR', 'AND harbor', 'harbor NOT', 'harbor -OR lamp'],
  bracket: ['(harbor', 'harbor)', `${'('.repeat(17)}harbor${')'.repeat(17)}`],
  distance: ['"harbor lamp"~far', 'harbor~5', '"harbor lamp"~'],
  field: ['author:smith'],
  length: ['harbor '.repeat(40), 'x'.repeat(501)],
  quotation: ['"harbor lamp', '“harbor'],
  sign: ['wom?n', 'harbor|lamp'],
  value: fieldNames.map((name) => `${name}:()`),
  wildcard: ['*', 'a*'],
  wordless: ['%%', '""'],
} satisfies Record<(typeof misreadingTypes)[number], Array<string>>

const cases = misreadingTypes.flatMap((type) => typed[type].map((text) => ({ type, text })))

describe('a misreading is explained with what was typed, how it was taken, and what can be typed', () => {
  test.each(cases)('$type: $text', ({ type, text }) => {
    const own = fromText(text).misreadings.filter((each) => each.type === type)
    expect(own).not.toEqual([])
    for (const { type, value, field } of own) {
      const sentence = type === 'value' ? words.value(value, field ?? 'in') : words[type](value)
      expect(sentence).toContain(value)
      if (type === 'length' || type === 'field' || type === 'value') continue
      const cure = sample.exec(sentence)?.[1] ?? ''
      const cured = fromText(cure)
      expect(cured.misreadings).toEqual([])
      expect(cured.tree).toBeDefined()
    }
  })
})

test('the values that a field is said to have are values of it', () => {
  for (const name of fieldNames) {
    const sentence = words.value('', name)
    const samples = Array.from(
      sentence.matchAll(new RegExp(`${name}:([^\\s,“”]+?)[,.]?(?=\\s|$)`, 'g')),
    )
    for (const [, value = ''] of samples) {
      if (!value.endsWith('”'))
        expect([name, value, isValueOf(name, value)]).toEqual([name, value, true])
    }
  }
})

test('the length that is said is the one that is read, and all fields are named', () => {
  expect(words.length('')).toContain(`${maxQueryLength} characters and ${maxLeaves} words`)
  for (const name of fieldNames) expect(words.field('author:')).toContain(`${name}:`)
})
