import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toReferences } from '../../../src/edition/references/references.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import { readMemo } from '../../remark/memo.ts'
import { read } from '../edition.ts'
import { expectLinear, factor } from '../../linear.ts'

test('the memo refers to Document 161 in its note, with the sentence and its place in the file', () => {
  expect(toReferences(readMemo().tree)).toEqual([
    {
      target: 'frus1964-68v02/d161',
      unit: 'fn1',
      locator: {
        steps: [{ kind: 'note', label: '1' }],
        pages: { first: '366', last: '366' },
      },
      sentence: 'For related information, see Document 161.',
      line: 8,
      column: 201,
    },
  ])
})

test('a reference names its document, or the volume where it names a page, in full', () => {
  const { references } = read(
    'd12',
    '12. Telegram1\n\n\nSee Document 9, footnote 6. See p. 367. See Foreign Relations, 1964–1968, vol. I, Document 5.\n\n  1. See note 1 above.\n',
  )
  expect(references.map(({ target, fragment }) => [target, fragment])).toEqual([
    ['frus1964-68v02/d9', 'fn6'],
    ['frus1964-68v02', 'pg_367'],
    ['frus1964-68v01/d5', undefined],
    ['frus1964-68v02/d12', 'fn1'],
  ])
})

test('a document without a number refers to its own notes all the same', () => {
  const { references } = read('d12', 'Editorial Note\n\n\nSee note 1 above.\n')
  expect(references).toMatchObject([{ target: 'frus1964-68v02/d12', fragment: 'fn1' }])
})

test('a text that is no document of a volume has no references', () => {
  const tree = readDocument(new VFile({ value: '12. Telegram\n\n\nHe spoke; see Document 9.\n' }))
  expect(toReferences(tree)).toEqual([])
})

test('a reference to its own document as a whole is left out', () => {
  expect(read('d12', '12. Telegram\n\n\nHe spoke; see Document 12.\n').references).toEqual([])
})

test('a very long sentence is quoted around the reference', () => {
  const words = 'and so on, '.repeat(1000)
  const { references } = read('d12', `12. Telegram\n\n\nHe ${words}see Document 9, ${words}\n`)
  const sentence = references[0]?.sentence ?? ''
  expect(sentence).toMatch(/^… .*see Document 9, .* …$/)
  expect(sentence.length).toBeLessThan(1300)
})

test('a text full of references is read in linear time', () => {
  const readFull = (count: number) =>
    read('d12', `12. Telegram\n\n\n${'See Document 9. '.repeat(count)}\n`)
  expect(readFull(20_000).references).toHaveLength(20_000)
  expectLinear(readFull, 2_500, 2_500 * factor)
})
