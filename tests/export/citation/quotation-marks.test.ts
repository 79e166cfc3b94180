import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestQuotationMarks } from '../../../src/export/citation/quotation-marks.ts'
import { toCitationHtml, toCitationText } from '../../../src/export/citation/segments.ts'
import { toQuotation } from '../../../src/export/citation/short-source.ts'
import { memo } from './records.ts'

test.each([
  ['He called it “quiet diplomacy.”', 'He called it ‘quiet diplomacy.’'],
  ['He said “no, ‘never’ and no.”', 'He said ‘no, “never” and no.’'],
  ['“a ‘b “c” d’ e”', '‘a “b ‘c’ d” e’'],
  ['“a “b” c”', '‘a “b” c’'],
  ['“One,” he said, “and two.”', '‘One,’ he said, ‘and two.’'],
  ['He called it "quiet diplomacy."', 'He called it ‘quiet diplomacy.’'],
  [`("a 'b' c")`, '(‘a “b” c’)'],
  ['hopes—"as they say"—of peace', 'hopes—‘as they say’—of peace'],
  [
    '‘Quiet’ is in single marks, and "loud" is not',
    '‘Quiet’ is in single marks, and ‘loud’ is not',
  ],
  ['the “[illegible]” word, and "…" none', 'the ‘[illegible]’ word, and ‘…’ none'],
  ['“the workers’ party of the ’60s isn’t Y’s”', '‘the workers’ party of the ’60s isn’t Y’s’'],
  [`"the workers' party of the '60s isn't Y's"`, `‘the workers' party of the '60s isn't Y's’`],
  ['“in ‘the workers’ party’ he”', '‘in “the workers’ party” he’'],
  ['“in the ‘60s he” said', '‘in the ‘60s he’ said'],
  ['the Workers’ offices', 'the Workers’ offices'],
])('the marks of %s are nested as %s', (words, nested) => {
  expect(nestQuotationMarks(words)).toBe(nested)
})

test.each([
  'we agree,” he said',
  '“We agree. He said so.',
  'Y’s office isn’t “there',
  `it's 6" long`,
  'rock ’n’ roll',
])('marks without a pair, and apostrophes, are unchanged: %s', (words) => {
  expect(nestQuotationMarks(words)).toBe(words)
})

test('plain and rich text have the same marks', () => {
  const segments = toQuotation('a “political channel” & more', {
    ...memo,
    address: 'https://e.org',
  })
  expect(toCitationText(segments)).toMatch(/^“a ‘political channel’ & more” \(/)
  expect(toCitationHtml(segments, 'i')).toMatch(/^“a ‘political channel’ &amp; more” \(<i>/)
})

const piece = fc.constantFrom(...['“', '”', '"', '‘', '’', "'", ' ', 'a', 's', 'Y', '.', '—', '('])
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

/** Marks of one kind. */
function fold(value: string): string {
  return value.replace(/[“”"‘’']/g, '"')
}

test('for any text, only the kind of marks changes, and letters have theirs on both sides', () => {
  fc.assert(
    fc.property(text, (value) => {
      const nested = nestQuotationMarks(value)
      expect(fold(nested)).toBe(fold(value))
      for (const { index, 0: inner } of value.matchAll(/(?<=[aYs])['’](?=[aYs])/g))
        expect(nested.charAt(index)).toBe(inner)
    }),
  )
})

/** Words with quotations in them, nested to any depth, in curly marks of alternating kinds. */
const words = fc.constantFrom('peace', 'Y’s office', 'the US', 'it isn’t so')
const { quoted } = fc.letrec<{ quoted: string; inner: string }>((tie) => ({
  quoted: fc
    .array(fc.oneof({ weight: 3, arbitrary: words }, tie('inner')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join(' and ')),
  inner: tie('quoted').map((value) => `“${swap(value)}”`),
}))

/** Write marks of quotations as those of the other kind; apostrophes are inside of words here. */
function swap(value: string): string {
  const other: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' }
  return value.replace(/[“”‘]|’(?!\p{L})/gu, (mark) => other[mark] ?? mark)
}

test('quotations of any depth have marks of the other kind, level by level', () => {
  fc.assert(
    fc.property(quoted, (value) => {
      expect(nestQuotationMarks(value)).toBe(swap(value))
    }),
  )
})
