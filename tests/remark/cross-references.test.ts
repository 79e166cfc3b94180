import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { walk } from '../../src/tree/walk.ts'
import { follow } from './follow.ts'

test('a reference to a note of the same document needs no document number', () => {
  const tree = readDocument(new VFile({ value: 'Editorial Note\n\n\nSee footnote 3 above.\n' }))
  const found: Array<unknown> = []
  walk(tree, (node) => {
    if (node.type === 'crossReference') found.push([node.label, node.target, node.fragment])
  })
  expect(found).toEqual([['3', undefined, 'fn3']])
})

describe('a reference refers', () => {
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
    [
      'to the volume whose title stands before the document',
      'See Foreign Relations, 1961–1963, vol. IV, Vietnam, August–December 1963, Document 331.',
      ['Document 331 → frus1961-63v04/d331'],
    ],
    [
      'to each of several behind the title of a volume',
      'Foreign Relations, 1961–1963, volume IV, Vietnam, August–December 1963, Documents 3 and 4',
      ['Documents 3 → frus1961-63v04/d3', '4 → frus1961-63v04/d4'],
    ],
    [
      'to the part whose title stands before the document',
      'FRUS, 1952–1954, vol. XIII, Part 2, Indochina, Document 9.',
      ['Document 9 → frus1952-54v13p2/d9'],
    ],
    [
      'to an electronic volume',
      'Foreign Relations, 1969–1976, vol. E–5, Part 1, Documents on Africa, Document 22.',
      ['Document 22 → frus1969-76ve05p1/d22'],
    ],
    [
      'to an electronic volume by its number',
      'Foreign Relations, 1969–1976, vol. E–7, Document 22.',
      ['Document 22 → frus1969-76ve07/d22'],
    ],
    [
      'to the volume whose page stands before the document',
      'In Foreign Relations, 1955–1957, vol. I, see Document 4, and p. 3, Document 5, footnote 6.',
      ['Document 4 → frus1955-57v01/d4', 'Document 5, footnote 6 → frus1955-57v01/d5#fn6'],
    ],
    [
      'to this volume behind the citation of another',
      'Foreign Relations, 1961–1963, vol. IV, pp. 6–9; Document 5. See vol. III, Document 6. Document 7.',
      ['Document 5 → d5', 'Document 6 → frus1964-68v03/d6', 'Document 7 → d7'],
    ],
    [
      'to this volume behind a bracket that names another book',
      '(Public Papers: Lyndon B. Johnson, 1965) Document 5; Document 6 (text of May 3)',
      ['Document 5 → d5', 'Document 6 → d6'],
    ],
    [
      'to this volume where that is said',
      'See Foreign Relations, 1961–1963, vol. IV, and Document 5 below.',
      ['Document 5 → d5'],
    ],
    [
      'to a sibling of the volume named before',
      'Foreign Relations, 1961–1963, vol. III, Document 5, and vol. IV, Document 6.',
      ['Document 5 → frus1961-63v03/d5', 'Document 6 → frus1961-63v04/d6'],
    ],
    [
      'across a page break to the volume named before',
      'Foreign Relations, 1961–1963, vol. IV, [Page 45] Document 331.',
      ['Document 331 → frus1961-63v04/d331'],
    ],
    [
      'to a note that stands behind the document',
      'See Document 9, footnote 6.',
      ['Document 9, footnote 6 → d9#fn6'],
    ],
    [
      'to the first of several notes',
      'See footnotes 2 and 3, Document 15, and footnotes 4– 8, Document 16',
      ['footnotes 2 and 3, Document 15 → d15#fn2', 'footnotes 4– 8, Document 16 → d16#fn4'],
    ],
    ['to a note by its short name', 'See note 5 above.', ['note 5 above → d12#fn5']],
    ['to a note behind a comma', 'See footnote 3, above.', ['footnote 3, above → d12#fn3']],
    [
      'to a note that is not there, so that it can be reported',
      'See footnote 9 above; and footnote 9, Document 12.',
      ['footnote 9 above → d12#fn9', 'footnote 9, Document 12 → d12#fn9'],
    ],
    [
      'to its document, and a note above to its own',
      'See Document 9, and note 3, above.',
      ['Document 9 → d9', 'note 3, above → d12#fn3'],
    ],
    ['to a page of the volume', '‡ Ante, p. 12', ['Ante, p. 12 → #pg_12']],
    ['nowhere in a part that is not known', 'See Part 2, Document 3.', ['Document 3 → ?']],
    ['nowhere where the book follows', 'Document 5 in vol. III.', ['Document 5 → ?']],
  ])('%s', (_, text, found) => {
    expect(follow(text)).toEqual(found)
  })

  test.each([
    'Declassified Documents, 1979, Document 12',
    'Public Papers of the Presidents of the United States: Lyndon B. Johnson, 1965, Book I, Document 12',
    'American Foreign Policy: Current Documents, 1964, Document 12',
    'Compare Document 12 of the Pentagon Papers',
    'Pentagon Papers, Gravel edition, vol. III, Document 12',
    'Document 12 in the following volume',
    'Document 12 (vol. III)',
    'Foreign Relations, 1952–1954, Guatemala, Document 12',
    'Foreign Relations, 1961–1963, vols. VII/VIII/IX, Microfiche Supplement, Document 12',
    'Foreign Relations, 1961–1963, vol. XX, Supplement, Document 12',
    'Foreign Relations, The Conferences at Washington and Quebec, 1943, Document 12',
    'Documents on Disarmament, 1965, Document 12',
    'United States–Vietnam Relations, 1945–1967, Book 4, Document 12',
    'Johnson Library, Vietnam Country File, Vol. XXVI, Memos, Document 12',
  ])('nowhere in another book: %s', (text) => {
    expect(follow(text)).toEqual(['Document 12 → ?'])
  })

  test.each([
    ['frus1952-54v12p1', 'Document 3 → frus1952-54v12p2/d3'],
    ['frus1952-54v12p2', 'Document 3 → d3'],
  ])('from %s to a part of the same volume', (volume, found) => {
    expect(follow('See Part 2, Document 3.', volume)).toEqual([found])
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
