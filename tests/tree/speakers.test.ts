import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { findSpeakers } from '../../src/tree/speakers.ts'
import { toText } from '../../src/tree/to-text.ts'

test('a name on a line of its own is that of who speaks up to the next name or heading', () => {
  const value = [
    'Debate',
    'MR. POE',
    'I rise.',
    'I go on.',
    'MR. REY',
    'I fall.',
    'THE HARBOR',
    'It was read.',
    'MR. POE',
    'I end.',
  ].join('\n\n')
  const speakers = findSpeakers(readDocument(new VFile({ value }), undefined))
  expect([...speakers].map(([paragraph, name]) => `${name}: ${toText(paragraph)}`)).toEqual([
    'MR. POE: I rise.',
    'MR. POE: I go on.',
    'MR. REY: I fall.',
    'MR. POE: I end.',
  ])
})
