import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromOutline, listUnitWords, toOutline } from '../../../src/search/text/outline.ts'
import { makeUnits } from '../match/make-text.ts'

test('the outline of a text has the words of each unit, its pages and its speaker', () => {
  const units = makeUnits(
    ['title', 'Memorandum of Conversation', { locator: '@366' }],
    ['', 'Washington, February 24.'],
    ['p1', 'He said:', { locator: '@366' }],
    ['p1.1', '1) fog;', { locator: '!@366–367', speaker: 'Mr. Jones' }],
    ['p1.after', '', { locator: '@367' }],
    ['p2', 'The lamp.', { locator: '@', others: 'lampe' }],
    ['fn1', 'See p. 3.', { locator: '@xi' }],
  )
  expect(toOutline(units)).toBe('#366 t3 p3 p2 +2#367@Mr.%20Jones +0 # p3 #xi n3')
  expect(fromOutline(toOutline(units))).toEqual([
    { first: 0, paragraph: 0, part: 'title', pages: { first: '366', last: '366' } },
    { first: 3, paragraph: 1, part: 'text', pages: { first: '366', last: '366' } },
    { first: 6, paragraph: 2, part: 'text', pages: { first: '366', last: '366' } },
    {
      ...{ first: 8, paragraph: 2, part: 'text', pages: { first: '366', last: '367' } },
      speaker: ['mr', 'jones'],
    },
    { first: 10, paragraph: 2, part: 'text', pages: { first: '367', last: '367' } },
    { first: 10, paragraph: 5, part: 'text' },
    { first: 13, paragraph: 6, part: 'notes', pages: { first: 'xi', last: 'xi' } },
  ])
})

test('a text without units has an empty outline', () => {
  expect(toOutline([])).toBe('')
  expect(fromOutline('')).toEqual([])
})

/** Names and labels with the signs that an outline uses. */
const sign = fc.string({ unit: fc.constantFrom(...'aB1 #@+%–p'), minLength: 1, maxLength: 5 })

const unit = fc.record({
  id: fc.constantFrom('title', 'p1', 'p1.1', 'p2.after', 'l1.3', 'artIV', 'fn1', 'fn1.2', 'fn-2'),
  text: fc.constantFrom('', 'fog', 'the north mole', '外交'),
  speaker: fc.option(sign, { nil: undefined }),
  page: fc.option(fc.constantFrom('4', 'xii', 'A 1', '#2', 'p@3'), { nil: undefined }),
})

test('what matching needs is read again from an outline', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (drawn) => {
      const units = makeUnits(
        ...drawn.map(({ id, text, speaker, page }) => {
          const code = page?.replace('@', '%1') ?? ''
          return [
            id,
            text,
            { locator: `@${code}`, ...(speaker !== undefined && { speaker }) },
          ] as const
        }),
      )
      const read = fromOutline(toOutline(units))
      let first = 0
      for (const [index, { id, page, speaker }] of drawn.entries()) {
        const part = id === 'title' ? 'title' : id.startsWith('fn') ? 'notes' : 'text'
        expect(read[index]).toMatchObject({ first, part })
        expect(read[index]?.pages).toEqual(
          page === undefined ? undefined : { first: page, last: page },
        )
        expect(read[index]?.speaker === undefined).toBe(speaker === undefined)
        const before = drawn[index - 1]
        const isInside = before?.id.split('.')[0] === id.split('.')[0]
        expect(read[index]?.paragraph === read[index - 1]?.paragraph).toBe(isInside)
        first += units.slice(index, index + 1).flatMap(listUnitWords).length
      }
      expect(read).toHaveLength(drawn.length)
    }),
  )
})
