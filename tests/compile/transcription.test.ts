import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileTranscription } from '../../src/compile/transcription.ts'
import { report } from '../../src/messages/report.ts'
import type { Register } from '../../src/tree/register.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { english } from '../../src/words/en/index.ts'

const none: Register = { people: [], places: [], terms: [] }

/** Compile a transcription; without a register, the registers have an error. */
function compile(
  value: string,
  { yaml = '', register }: { yaml?: string; register?: Register } = { register: none },
) {
  const file = new VFile({ path: 'v/d1.txt', value })
  const sidecar = new VFile({ path: 'v/d1.yaml', value: yaml })
  const context = { register, sha256: 'sum', digest: 'digest', words: english }
  return compileTranscription({ id: 'd1', volume: 'v', file, sidecar }, context)
}

const memo = '1. Note1\n\n\nMiss Kerr lit a lamp; see Document 2.\n\n  1. Source: Files.\n'
const kerr = 'annotations:\n  - { quote: Miss Kerr, person: kerr-ada, whose: ours }\n'

test('a compiled document is a record for lists, its references, and its texts', () => {
  const { manifest, texts } = compile(memo)
  expect(manifest.documents).toMatchObject([
    { document: 'd1', volume: 'v', number: '1', title: 'Note', sha256: 'sum', digest: 'digest' },
  ])
  expect(manifest.references['v/d1']).toMatchObject([{ target: 'v/d2', unit: 'p1' }])
  expect(manifest.messages).toEqual([])
  expect(texts.pages.map(([key, { html }]) => [key, html.text.includes('lit a lamp')])).toEqual([
    ['d1', true],
  ])
  expect(Object.keys(texts.places['d1'] ?? {})).toEqual(['title', 'p1', 'fn1'])
})

test('the same source gives the same data, which a file can hold', () => {
  fc.assert(
    fc.property(transcriptions, (value) => {
      const once = compile(value)
      expect(compile(value)).toEqual(once)
      expect(JSON.parse(JSON.stringify(once))).toEqual(once)
    }),
  )
})

describe('annotations are checked against the registers', () => {
  test('where a key that no register has is an error, and nothing is published', () => {
    const { manifest, texts } = compile(memo, { yaml: kerr, register: none })
    expect(manifest.messages.map(({ file, rule }) => [file, rule])).toEqual([
      ['v/d1.yaml', 'pincite:entry'],
    ])
    expect([manifest.documents, texts.pages]).toEqual([[], []])
  })

  test('but not where the registers have an error themselves: the document is published', () => {
    const { manifest } = compile(memo, { yaml: kerr })
    expect(manifest.messages).toEqual([])
    expect(manifest.documents).toMatchObject([{ document: 'd1', facts: { people: [] } }])
  })
})

test('a transcription that could not be read has only the message that says so', () => {
  const file = new VFile({ path: 'v/d1.txt' })
  report(file, 'utf-8', 'Unexpected bytes, expected UTF-8')
  const source = { id: 'd1', volume: 'v', file, sidecar: new VFile({ path: 'v/d1.yaml' }) }
  const { manifest } = compileTranscription(source, {
    ...{ register: none, sha256: '', digest: '', words: english },
  })
  expect(manifest.documents).toEqual([])
  expect(manifest.messages.map(({ message }) => message)).toEqual([
    'Unexpected bytes, expected UTF-8',
  ])
})
