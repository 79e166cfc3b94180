import { describe, expect, test } from 'vitest'
import { maxQueryLength } from '../../src/search/query/cut-query.ts'
import { fromText, maxLeaves } from '../../src/search/query/from-text.ts'
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
  day: ['date:1921-02-30'],
  distance: ['"harbor lamp"~far', 'harbor~5', '"harbor lamp"~'],
  field: ['author:smith'],
  length: ['harbor '.repeat(40), 'x'.repeat(501)],
  near: ['harbor near lamp', 'harbor w/5 lamp'],
  operator: ['harbor or lamp', 'harbor and not lamp'],
  quotation: ['"harbor lamp', '“harbor'],
  reversed: ['p:9..7', 'date:1922..1921'],
  sign: ['wom?n', 'harbor|lamp', 'harbor || lamp', '!harbor', '~harbor', '+harbor', '&& harbor'],
  value: fieldNames.map((name) => `${name}:()`),
  wildcard: ['*', 'a*'],
  wordless: ['%%', '""'],
} satisfies Record<(typeof misreadingTypes)[number], Array<string>>

const cases = misreadingTypes.flatMap((type) => typed[type].map((text) => ({ type, text })))

describe('a misreading is explained with what was typed, how it was taken, and what can be typed', () => {
  test.each(cases)('$type: $text', ({ type, text }) => {
    const own = fromText(text).misreadings.filter((each) => each.type === type)
    expect(own).not.toEqual([])
    for (const { type, value, field = 'in', instead } of own) {
      const isOfField = type === 'value' || type === 'day' || type === 'reversed'
      const sentence = isOfField ? words[type](value, field) : words[type](value)
      expect(sentence).toContain(value)
      if (instead !== undefined) expect(fromText(instead).misreadings).toEqual([])
      if (type === 'day' || type === 'reversed') expect(instead).toBeDefined()
      if (type === 'length' || type === 'field' || isOfField) continue
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
