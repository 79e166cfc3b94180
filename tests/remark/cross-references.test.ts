import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline.ts'
import { toSource } from '../../src/tree/to-source.ts'
import { walk } from '../../src/tree/walk.ts'

/** Where the references of a text lead: `Document 161 → d161`, `?` where that is not known. */
function follow(text: string): Array<string> {
  const file = new VFile({ value: `12. Telegram\n\n\n${text}` })
  const tree = readDocument(file, { id: 'd12', volume: 'frus1964-68v02', supplied: {} })
  const found: Array<string> = []
  walk(tree, (node) => {
    if (node.type !== 'crossReference') return
    const fragment = node.fragment ? `#${node.fragment}` : ''
    found.push(`${toSource(node)} → ${node.target ?? (node.external ? '?' : '')}${fragment}`)
  })
  return found
}

describe('a reference leads', () => {
  test.each([
    ['to a document', 'See Document 161.', ['Document 161 → d161']],
    [
      'to each of several',
      'See Documents 76, 77, and 80, and 9 others.',
      ['Documents 76 → d76', '77 → d77', '80 → d80'],
    ],
    ['to both ends of a range', 'Documents 9-13.', ['Documents 9 → d9', '13 → d13']],
    [
      'to a note of a document',
      'See footnote 2, Document 252.',
      ['footnote 2, Document 252 → d252#fn2'],
    ],
    ['to a note of its own', 'See footnote 3 above.', ['footnote 3 above → d12#fn3']],
    ['to a page', 'He left; see p. 367.', ['see p. 367 → #pg_367']],
    [
      'to another volume',
      'See Foreign Relations, 1952–1954, vol. XII, Part 2, Document 5.',
      ['Document 5 → frus1952-54v12p2/d5'],
    ],
    [
      'to a volume of one year',
      'Foreign Relations, 1950, volume VI, Document 5',
      ['Document 5 → frus1950v06/d5'],
    ],
    [
      'to the same volume where that is named',
      'See Foreign Relations, 1964–1968, vol. II, Document 5.',
      ['Document 5 → d5'],
    ],
    [
      'to a sibling of the volume',
      'See footnote 3, Document 228, and vol. III, Document 25.',
      ['footnote 3, Document 228 → d228#fn3', 'Document 25 → frus1964-68v03/d25'],
    ],
    [
      'by ibid. to the volume cited last',
      'See Foreign Relations, 1964–1968, vol. I, Document 4. Ibid., footnote 3, Document 5.',
      ['Document 4 → frus1964-68v01/d4', 'footnote 3, Document 5 → frus1964-68v01/d5#fn3'],
    ],
    ['nowhere by ibid. alone', 'Ibid., Document 5.', ['Document 5 → ?']],
    ['nowhere in a book that is not known', 'Papers, vol. III, Document 5.', ['Document 5 → ?']],
    ['nowhere where the book follows', 'Document 5 in vol. III.', ['Document 5 → ?']],
  ])('%s', (_, text, found) => {
    expect(follow(text)).toEqual(found)
  })

  test.each([
    'He read UN Document 5 and Working Document 3.',
    'It is Document A/3527 and Document 1/52 and Document 1965.',
    'See Bulletin, May 3, 1965, pp. 5–6, and ibid., p. 367.',
    'See footnote 6, supra, of the Foreign Relations Committee.',
  ])('not: %s', (text) => {
    expect(follow(text)).toEqual([])
  })
})
