import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toTextFragment } from '../../src/search/text-fragment.ts'
import { findDirective } from './find-directive.ts'

/** Part of the memo, with a boundary wherever a block may begin. */
const memo = [
  'Sec said he would appreciate it if Y could make a quiet but prompt call on the SYG and make the following points:',
  '3)',
  'there is no possibility of negotiations the object of which is to have the US withdraw and leave those countries to be overrun by the north;',
  '4)',
  'a public negotiation which fails is an exceedingly dangerous development in the situation; therefore there is a real point in quiet diplomacy to ascertain whether any possibility of success exists;',
  'American forces would go home—he could explore on his behalf but not on ours. We are looking for the security of 100 small nations; if he feels as SYG by quiet diplomacy he can find out something, ok.',
  '(Y’s office called back to say SYG had left for home and Y would see him first thing in the morning.)',
].join('\n')

/** The directive for the nth occurrence (1-based) of some words. */
function fragmentOf(words: string, nth = 1): string {
  let start = -1
  for (let count = 0; count < nth; count++) start = memo.indexOf(words, start + 1)
  return toTextFragment(memo, start, start + words.length)
}

describe('a short range in one block is quoted in full', () => {
  test('without context where the words occur once', () => {
    expect(fragmentOf('a public negotiation')).toBe(':~:text=a%20public%20negotiation')
  })

  test('with the words before or after it where they occur twice', () => {
    expect(fragmentOf('quiet diplomacy')).toBe(':~:text=in-,quiet%20diplomacy')
    expect(fragmentOf('quiet diplomacy', 2)).toBe(':~:text=by-,quiet%20diplomacy')
  })

  test('even if it first occurs inside a longer word', () => {
    expect(toTextFragment('northern north', 9, 14)).toBe(':~:text=north')
  })

  test('with context if only case, accents, or quotation marks distinguish two places', () => {
    expect(toTextFragment('the north and the North', 18, 23)).toBe(':~:text=and%20the-,North')
    expect(toTextFragment('a résumé, the resume', 14, 20)).toBe(':~:text=the-,resume')
    expect(toTextFragment("his Y's or Y’s", 11, 14)).toBe(':~:text=or-,Y%E2%80%99s')
  })

  test('with both sides where neither alone is enough', () => {
    expect(toTextFragment('a x c. b x d. a x d', 16, 17)).toBe(':~:text=a-,x,-d')
    expect(toTextFragment('a x c\nb x d\na x d', 14, 15)).toBe(':~:text=a-,x,-d')
  })

  test('with context from the block beside it where its own block has none', () => {
    expect(toTextFragment('Secret\nWashington\nSecret', 18, 24)).toBe(':~:text=Washington-,Secret')
  })
})

describe('a range is widened to whole words', () => {
  test.each([
    ['ossibility of negotiat', 'possibility%20of%20negotiations'],
    [' public negotiation ', 'public%20negotiation'],
    ['ome—h', 'home%E2%80%94he'],
    ['’s off', 'Y%E2%80%99s%20office'],
    ['10', '100'],
  ])('%j', (words, expected) => {
    expect(fragmentOf(words)).toBe(`:~:text=${expected}`)
  })
})

describe('a range that is long or crosses blocks is given by its first and last words', () => {
  test('a long one', () => {
    expect(fragmentOf(memo.slice(memo.indexOf('a public'), memo.indexOf('4)') + 180))).toContain(
      ':~:text=a%20public%20negotiation%20which%20fails',
    )
    const long = `Sixty ${'words and more '.repeat(30)}at last.`
    expect(toTextFragment(long, 0, long.length)).toBe(
      ':~:text=Sixty%20words%20and%20more%20words,words%20and%20more%20at%20last.',
    )
  })

  test('one that crosses points', () => {
    const words = 'overrun by the north;\n4)\na public negotiation'
    expect(fragmentOf(words)).toBe(':~:text=overrun%20by%20the%20north%3B,a%20public%20negotiation')
  })

  test('with context if the first or last words occur earlier', () => {
    expect(toTextFragment('a b\na b\nc b', 4, 9)).toBe(':~:text=b-,a%20b,c')
    expect(toTextFragment('a\nb c b d', 0, 7)).toBe(':~:text=a,b%20c%20b')
    expect(toTextFragment('x a\nb and b so\nb at last', 2, 16)).toBe(':~:text=a,b,-at')
  })
})

describe('no directive is written that a browser would not resolve', () => {
  test('no words, no fragment', () => {
    expect(toTextFragment('a b', 1, 1)).toBe('')
    expect(toTextFragment('a b', 1, 2)).toBe('')
    expect(toTextFragment('', 0, 0)).toBe('')
    expect(toTextFragment('a', 5, 9)).toBe('')
  })

  test('no fragment if nothing distinguishes the words from an earlier place, which a browser would highlight', () => {
    expect(toTextFragment(`${'x '.repeat(200)}x`, 200, 201)).toBe('')
    expect(toTextFragment(`${'x '.repeat(200)}x`, 0, 1)).toBe(':~:text=x')
  })
})

test('characters that a directive or a link in mail would misread are encoded', () => {
  expect(fragmentOf('find out something, ok')).toBe(':~:text=find%20out%20something%2C%20ok')
  const signs = "a-b & c, d=e (f) *g* 'h'! #i? 100%"
  expect(toTextFragment(signs, 0, signs.length)).toBe(
    ':~:text=a%2Db%20%26%20c%2C%20d%3De%20%28f%29%20%2Ag%2A%20%27h%27%21%20%23i%3F%20100%25',
  )
})

describe('for any text', () => {
  const word = fc.constantFrom(
    'a',
    'b',
    'B',
    'é',
    'e',
    'Y’s',
    "Y's",
    '3)',
    'c,',
    'd-e',
    'f—g',
    '7',
    '中文',
  )
  const blocks = fc
    .array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 })
    .map((lists) => lists.map((list) => list.join(' ')).join('\n'))

  test('a browser that follows the directive finds the range, in any layout', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (length % text.length))
        const fragment = toTextFragment(text, start, end)
        if (fragment === '') return
        for (const layout of [text, text.replaceAll('\n', ' ')]) {
          const found = findDirective(layout, fragment)
          expect(found).toBeDefined()
          const widened = layout.slice(found?.start, found?.end)
          expect(widened).toContain(layout.slice(start, end).trim())
          expect(found?.start).toBeLessThanOrEqual(
            start + text.slice(start).length - text.slice(start).trimStart().length,
          )
        }
      }),
      { numRuns: 400 },
    )
  })

  test('it never throws, and contains only characters of a URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, end) => {
        expect(toTextFragment(text, start, end)).toMatch(/^(?::~:text=[-\w.~%,]+)?$/)
      }),
    )
  })
})
