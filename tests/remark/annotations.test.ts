import { describe, expect, test } from 'vitest'
import { toSource } from '../../src/tree/to-source.ts'
import { listMentions, memoText, readMemo } from './memo.ts'

const { tree, messages } = readMemo()
const mentions = listMentions(tree)

function whom(text: string): Array<string> {
  return mentions.filter((one) => one.text === text).map((one) => one.what)
}

describe('the memo', () => {
  test('has at least 25 annotations, and all are placed without a message', () => {
    expect(messages).toEqual([])
    expect(tree.data?.document?.annotations?.length).toBeGreaterThanOrEqual(25)
  })

  test('calls Yost, and nobody else, Y six times', () => {
    expect(whom('Y')).toEqual(Array(6).fill('personName yost-charles-w'))
  })

  test('calls Thant the SYG, and Rusk Sec, four times each', () => {
    expect(whom('SYG')).toEqual(Array(4).fill('personName thant-u'))
    expect(whom('Sec')).toEqual(Array(4).fill('personName rusk-dean'))
  })

  test('mentions a proposed meeting in Geneva, with the place in it', () => {
    expect(whom('meeting of the Powers in Geneva')).toEqual(['term geneva-meeting'])
    expect(whom('Geneva')).toEqual(['placeName geneva'])
  })

  test('never annotates Geneva as the conference of 1954', () => {
    const found = tree.data?.document?.annotations?.filter(({ anchor }) =>
      /Geneva/.test(anchor.quote),
    )
    expect(found?.length).toBe(2)
    expect(JSON.stringify(found)).not.toMatch(/1954/)
  })

  test('has no annotation on a pronoun alone', () => {
    const pronouns = /^(?:he|him|his|she|her|it|its|they|them|their|we|us|our|I|me|my|you|your)$/
    expect(mentions.filter(({ text }) => pronouns.test(text))).toEqual([])
  })

  test('is still written back character for character', () => {
    expect(toSource(tree)).toBe(memoText)
  })
})

test('words are whole words: Y is not found in York', () => {
  const sidecar = 'annotations:\n  - { quote: Yo, note: Half a word., whose: ours }\n'
  expect(readMemo(memoText, sidecar).messages.join('\n')).toMatch(
    /^error 2:14: Unexpected quote `Yo`, expected words of the text/,
  )
})

test('a quote may contain a page break and span points, which are not changed', () => {
  const sidecar = `annotations:
  - { quote: 'a political channel', note: Over the page., whose: ours }
  - { quote: 'by the north; 4) a public negotiation', note: Over the points., whose: ours }
`
  const { tree, messages } = readMemo(memoText, sidecar)
  expect(messages).toEqual([])
  expect(listMentions(tree).map(({ text }) => text)).toEqual([
    'a political channel',
    'by the north;',
    'a public negotiation',
  ])
  expect(toSource(tree)).toBe(memoText)
})

test('the first of two that overlap contains the second, which is divided at its end', () => {
  const sidecar = `annotations:
  - { quote: 'prompt call on the SYG', note: Second., whose: ours }
  - { quote: 'a quiet but prompt call', note: First., whose: ours }
  - { quote: 'but', prefix: 'a quiet', note: Within., whose: ours }
`
  const { tree } = readMemo(memoText, sidecar)
  expect(listMentions(tree).map(({ what, text }) => `${what}: ${text}`)).toEqual([
    'annotation an2: a quiet but prompt call',
    'annotation an3: but',
    'annotation an1: prompt call',
    'annotation an1: on the SYG',
  ])
  expect(toSource(tree)).toBe(memoText)
})

describe('an annotation that cannot be placed is an error in the sidecar that names the nearest places', () => {
  const cases = [
    ['missing', '{ quote: quiet diplomats to ascertain, NOTE }', '`.*quiet diplomacy to ascertain'],
    ['ambiguous', '{ quote: Hanoi, NOTE }', 'in 3 places.*p1\\.1 .*p1\\.6 .*p1\\.after'],
    ['moved', '{ quote: Burma, in: p1.2, NOTE }', 'outside `p1\\.2`.*found in p1\\.after'],
    [
      'one of more',
      '{ quote: Hanoi, occurrence: 2 of 2, NOTE }',
      '3 places of `Hanoi`, expected 2',
    ],
    ['fewer than counted', '{ quote: Y, every: 7, NOTE }', '6 places of `Y`, expected 7'],
    [
      'elsewhere',
      '{ quote: Burma, prefix: made in, NOTE }',
      'nearest: p1\\.after `.*his own of Burma',
    ],
  ] as const
  test.each(cases)('%s', (_, item, reason) => {
    const yaml = `annotations:\n  - ${item.replace('NOTE', 'note: Said., whose: ours')}\n`
    const { messages, tree } = readMemo(memoText, yaml)
    expect(messages.join('\n')).toMatch(new RegExp(`^error 2:14: Unexpected .*${reason}`))
    expect(listMentions(tree)).toEqual([])
  })
})

test('the nearest places are named for the first of many annotations that cannot be placed', () => {
  const items = '  - { quote: quiet diplomats, note: Said., whose: ours }\n'.repeat(30)
  const { messages } = readMemo(memoText, `annotations:\n${items}`)
  expect(messages).toHaveLength(30)
  expect(messages.filter((message) => message.includes('; nearest: '))).toHaveLength(20)
})

test('an occurrence can be selected by number while the count is the same', () => {
  const yaml = `annotations:\n  - { quote: Hanoi, occurrence: 2 of 3, note: Said., whose: ours }\n`
  expect(listMentions(readMemo(memoText, yaml).tree)).toEqual([
    { what: 'annotation an1', text: 'Hanoi', offset: memoText.indexOf('Hanoi; we could not') },
  ])
})

test('words that have changed between prefix and suffix are found again, with a warning', () => {
  const changed = memoText.replace('meeting of the Powers in', 'meeting of the Nations in')
  const { tree, messages } = readMemo(changed)
  expect(messages.join('\n')).toMatch(
    /^warning \d+:12: .*meeting of the Nations in Geneva` in p1\.5 .*expected the quote/,
  )
  expect(listMentions(tree).find(({ what }) => what === 'term geneva-meeting')?.text).toBe(
    'meeting of the Nations in Geneva',
  )
})
