import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toEntryMentions } from '../../../src/edition/registers/entry-mentions.ts'
import { quoteSentences, toSentences } from '../../../src/edition/references/excerpt.ts'
import { readMemo } from '../../remark/memo.ts'

function quote(text: string, word: string): string {
  const hits = Array.from(text.matchAll(new RegExp(`\\b${word}\\b`, 'g')), ({ index }) => ({
    start: index,
    end: index + word.length,
  }))
  return quoteSentences(text, hits)
    .map(({ type, value }) => (type === 'hit' ? `[${value}]` : value))
    .join('')
}

describe('an excerpt', () => {
  test('quotes whole sentences and marks omissions', () => {
    expect(quote('First one. Y said two. There were three. Then Y went. All five.', 'Y')).toBe(
      '… [Y] said two. … Then [Y] went. …',
    )
  })

  test('joins sentences that follow each other', () => {
    expect(quote('Y said. Y did.', 'Y')).toBe('[Y] said. [Y] did.')
  })

  test('quotes no sentence for a hit behind the last word', () => {
    expect(quoteSentences('Y said.', [{ start: 7, end: 7 }])).toEqual([
      { type: 'gap', value: ' …' },
    ])
  })

  test('does not end a sentence at the period of an abbreviation or a number', () => {
    expect(quote('162. Memorandum of the U.S. Government to Y', 'Y')).toBe(
      '162. Memorandum of the U.S. Government to [Y]',
    )
  })

  test.each([
    'See vol. III for Y',
    'He told Mr. Rusk and Gen. Taylor of Y',
    'See Vol. IX, Pts. I and II of Y',
  ])('does not end at an abbreviation: %s', (sentence) => {
    expect(quote(`All came. ${sentence}.`, 'Y')).toBe(`… ${sentence.replace('Y', '[Y]')}.`)
  })

  test('ends a sentence at a word that only ends like an abbreviation', () => {
    expect(quote('They stood by the bed. Y went.', 'Y')).toBe('… [Y] went.')
  })

  test('sentences cover the whole text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          toSentences(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

test('Yost has eight mentions, in five units, each with its pages', () => {
  const units = toEntryMentions(readMemo().tree).get('yost-charles-w') ?? []
  expect(units.map(({ id, count, locator }) => `${id} ${count} ${locator.pages?.first}`)).toEqual([
    'title 1 366',
    'p1 1 366',
    'p1.after 3 367',
    'p2 2 367',
    'fn1 1 366',
  ])
})
