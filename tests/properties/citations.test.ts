import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cited } from '../../src/export/citation/cited.ts'
import { fromCitedJson, toCitedJson } from '../../src/export/citation/cited-json.ts'
import { listForms, writeCitation } from '../../src/export/citation/forms.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { toQuotation, toShortSource } from '../../src/export/citation/short-source.ts'
import { stepKinds } from '../../src/tree/locator.ts'

const word = fc.constantFrom('Letters', 'Harbor', 'Quiet', 'Marin', 'Call', 'Berti', 'to', 'II')

/** A phrase as people write it in a record, with any mark at its end. */
const phrase = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      '',
      '',
      '',
      '.',
      ',',
      ';',
      ':',
      '?',
      '!',
      ' …',
      '...',
      ')',
      ' Jr.',
      '.,',
      '?.',
      '”',
      '.”',
      '"',
    ),
  )
  .map(([words, end]) => {
    const text = words.join(' ')
    if (end.endsWith('”')) return `${text} “Quoted${end}`
    if (end === '"') return `${text} "Quoted"`
    return end === ')' ? `${text} (Aside)` : text + end
  })

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
const known = <Shape extends object>(model: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record<Shape, never>(model, { requiredKeys: [] })
const name = word
const person = fc.oneof(
  fc.record({ given: name, family: name }),
  fc.record({ given: name, family: name, suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({ family: name }),
)
const number = fc.constantFrom('I', 'XIX, Part 1', 'E–5', '3')
const date = fc.constantFrom('1965-02-24T18:30', '1965-02-24', '1965-02', '1965', 'yesterday')
const page = fc.constantFrom('7', 'XIII', '366', '367')

const volume = fc
  .tuple(
    phrase,
    known({
      series: phrase,
      subseries: fc.constantFrom('1964–1968', '1952–1954', 'New Series'),
      number,
      editors: fc.array(person, { maxLength: 12 }),
      publisher: phrase,
      place: phrase,
      year: fc.integer({ min: 1000, max: 2026 }),
    }),
    known({ repository: phrase, location: phrase, collection: phrase }),
  )
  .map(([title, publication, archive]) => ({ title, ...publication, ...archive }))

/** A place; a title and the text after points have no label. */
const step = fc
  .tuple(fc.constantFrom(...stepKinds), fc.constantFrom('3', 'a'))
  .map(([kind, label]) => ({ kind, label: kind === 'title' || kind === 'after' ? '' : label }))
const locator = fc.record({
  steps: fc.array(step, { maxLength: 3 }),
  pages: maybe(fc.record({ first: page, last: page })),
})

/** Anything that can be cited. */
const records: fc.Arbitrary<Cited> = fc
  .record({
    ...{ volume, title: phrase, number: maybe(fc.constantFrom('162', '3a')), when: maybe(date) },
    ...{ pages: maybe(fc.record({ first: page, last: page })), locator: maybe(locator) },
    holding: maybe(
      known({
        box: phrase,
        folder: phrase,
        referenceCode: phrase,
        collection: phrase,
        repository: phrase,
        location: phrase,
      }),
    ),
    url: maybe(fc.constant('https://example.org/letters/d162')),
    address: fc.constant('https://example.net/v/d162/#p1'),
    withAddress: fc.boolean(),
    isVolume: fc.boolean(),
    accessed: fc.constantFrom('', '2026-11-29'),
  })
  .map(({ accessed, ...rest }) => ({ ...rest, ...(accessed && { accessed }) }))

/** Addresses, abbreviations, and dots for words that are left out, which have marks of their own. */
const own =
  /(?:https?:\/\/)?example\S+[a-z\d]|\b(?:Jr|al|eds?|pt|vol|n\.d|pp?|doc|art)\.|\s?(?:…|\.{3})/g

/** A mark that follows another where one is enough, or nothing: `,,`, `.”,`, `?.`, `()`. A comma may follow a question mark. */
const doubled = /[.,;:][”’)]*\s*[.,;:]|[?!…][”’]*\.|\(\s*[),.]|\s[.,;:)]|[(“‘]\s|\s\s/

test('no record makes a citation with a doubled mark, an empty pair of brackets, or a word of a program', () => {
  fc.assert(
    fc.property(records, (cited) => {
      const forms = listForms(cited).filter((form) => form !== 'link' && form !== 'markdown')
      const texts = [
        ...forms.map((form) => toCitationText(writeCitation(cited, form))),
        toCitationText(toShortSource(cited)),
        toCitationText(toQuotation('words', cited)),
      ]
      for (const text of texts) {
        const written = text.replace(own, 'OWN')
        expect(written).not.toMatch(doubled)
        expect(written).not.toMatch(/\b(?:undefined|null|NaN|Invalid)\b|\[object/)
        expect(written.trim()).toBe(written)
        expect(written).not.toBe('')
      }
    }),
    { numRuns: 5000 },
  )
})

test('every citation ends as a sentence, but those in the text and in parentheses', () => {
  fc.assert(
    fc.property(records, (cited) => {
      for (const form of listForms(cited)) {
        if (form === 'mla-9-in-text' || form === 'link' || form === 'markdown') continue
        expect(toCitationText(writeCitation(cited, form))).toMatch(/[.?!…][”’]{0,2}$/)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a citation is the same from the JSON of a page', () => {
  fc.assert(
    fc.property(records, ({ locator, withAddress, address, isVolume, ...cited }) => {
      expect([locator, withAddress, address, isVolume]).toHaveLength(4)
      const { accessed, ...stored } = cited
      const read = fromCitedJson(toCitedJson(stored))
      expect(read).toBeDefined()
      for (const form of listForms(stored)) {
        expect(read && writeCitation({ ...read, ...(accessed && { accessed }) }, form)).toEqual(
          writeCitation(cited, form),
        )
      }
    }),
    { numRuns: 1000 },
  )
})

test('any text in a record is cited, or its marks are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      const cited = { volume: { title, editors: [{ family: title }], publisher: title }, title }
      for (const form of listForms(cited)) writeCitation(cited, form)
    }),
  )
})
