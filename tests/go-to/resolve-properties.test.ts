import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { citationTable } from './citation-table.ts'
import { inMemo, neighbors, toEdition } from './edition.ts'

const samples = citationTable.map(([text]) => text)

/** Parts of citations, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['FRUS', ', ', '1964–68', 'vol. ', 'II', '2:', '366', '–67', 'docs. ', '161', ' and ', '; '],
    ...['Ibid.', 'n. ', '1', 'point 3', '“', ',” ', '(', ')', '\n', '\n\n', 'https://', '#', '/'],
    ...['frus1964-68v02', 'd162', 'pg_367', '@article{', '}', 'TY  - ', 'ER  - ', 'Vietnam, '],
    ...['January–June 1965', 'see ', '[', '](', '<', '💬', '\u0301', '\ud800', '*', '_'],
  ),
  fc.constantFrom(...samples),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** A link in Markdown whose `[` is also in the address before it. */
const overlapping =
  'https://example.org/editions/search/?q=162%2C+point+3[the memorandum](<https://history.state.gov/historicaldocuments/frus1964-68v02/d162>)'

/** Half of a character, as the label of a printed page that the edition lacks. */
const halfCharacter = 'http://localhost:4321/frus1964-68v02/pages/#pg_36\ud8007'

test('for any text, spans are in order, inside the text, and have words; each has an answer', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const { citations, rest } = await resolveText(value, inMemo, toEdition(neighbors))
      const spans = [...citations, ...rest].sort((a, b) => a.start - b.start)
      let end = 0
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        expect(value.slice(span.start, span.end).trim()).not.toBe('')
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(value.length)
      for (const { answers } of citations) {
        expect(answers.length).toBeGreaterThan(0)
        for (const { message, offers } of answers)
          expect(message !== '' || offers.length > 0).toBe(true)
      }
    }),
    { examples: [[overlapping], [halfCharacter]] },
  )
})

test('a citation is found wherever it stands among other sentences', async () => {
  const before = fc.constantFrom('', 'He agreed. ', 'He agreed (see ', '1. ', 'War went on.\n\n')
  const after = fc.constantFrom('', '.', '). War went on.', '; and Logevall, Choosing War, 366.')
  const some = citationTable.filter(
    ([each, ...offers]) => offers.length > 0 && !/^[{@T[]/.test(each),
  )
  await fc.assert(
    fc.asyncProperty(before, fc.constantFrom(...some), after, async (first, [cited], last) => {
      const alone = await resolveText(cited, {}, toEdition(neighbors))
      const value = first + cited.replace(/[.]$/, '') + last
      const { citations } = await resolveText(value, {}, toEdition(neighbors))
      expect(citations.map(({ answers }) => answers)).toEqual(
        alone.citations.map(({ answers }) => answers),
      )
    }),
  )
})
