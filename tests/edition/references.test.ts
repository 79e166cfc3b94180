import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toBacklinks, toReferences } from '../../src/edition/references.ts'
import { readDocument } from '../../src/pipeline.ts'
import { readMemo } from '../remark/memo.ts'

const volume = 'frus1964-68v02'

function read(id: string, value: string) {
  const tree = readDocument(new VFile({ value }), { id, volume, supplied: {} })
  return { id: `${volume}/${id}`, data: { references: toReferences(tree) } }
}

const note = read(
  'd161',
  '161. Editorial Note\n\n\nHe telephoned Yost; see Document 162. He did not say why.\n',
)
const memorandum = read(
  'd173',
  '173. Memorandum1\n\n\nThere were some hours.2 See Document 173.\n\n  1. Source: Files.\n  2. See Documents 161, 162, and 164.\n',
)

test('the memo refers to Document 161 in its note, with the sentence', () => {
  expect(toReferences(readMemo().tree)).toEqual([
    {
      target: 'frus1964-68v02/d161',
      unit: 'fn1',
      name: 'Note 1',
      sentence: 'For related information, see Document 161.',
    },
  ])
})

describe('a document is told who refers to it', () => {
  const backlinks = toBacklinks([note, memorandum])

  test('by place and sentence, in the order of the documents', () => {
    const places = backlinks
      .get('frus1964-68v02/d162')
      ?.map(({ from, unit, name, sentence }) => `${from.id}#${unit} ${name}: ${sentence}`)
    expect(places).toEqual([
      'frus1964-68v02/d161#p1 Paragraph 1: He telephoned Yost; see Document 162.',
      'frus1964-68v02/d173#fn2 Note 2: See Documents 161, 162, and 164.',
    ])
  })

  test('but not of what it says of itself', () => {
    expect(backlinks.get('frus1964-68v02/d173')).toBeUndefined()
  })
})
