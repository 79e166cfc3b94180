import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'

/** Check a document whose notes have some labels, and list its messages. */
function check(title: string, body: string, ...labels: ReadonlyArray<string>): Array<string> {
  const notes = labels.map((label) => `  ${label}. Note.\n`).join('')
  const file = new VFile({ value: `${title}\n\n\n${body}\n\n${notes}` })
  readDocument(file)
  return file.messages.map(({ reason }) => reason)
}

test('a whole number that may hold a note is named, and the number after a word is the cure', () => {
  expect(check('1. Letter', 'Trieste, May 4, 1921.', '1')).toEqual([
    'Unexpected note 1 without a reference, expected its number after a word; `1921` at 4:17 may end with it, and is read as a whole number',
  ])
  expect(check('1. Letter1', 'Trieste, May 4, 1921.', '1')).toEqual([])
})

test('only a number after the note before it is named', () => {
  expect(check('1. Letter', 'In 1912 he came1 and left in 1922.', '1', '2')).toEqual([
    'Unexpected note 2 without a reference, expected its number after a word; `1922` at 4:30 may end with it, and is read as a whole number',
  ])
})

test('only the first of many numbers is named', () => {
  const [message, ...others] = check('1. Letter', 'In 1921. '.repeat(200), '1')
  expect(message).toContain('`1921` at 4:4 may end with it')
  expect(others).toEqual([])
})

describe('the number of a paper is in doubt', () => {
  test.each([
    ['where it holds the first note', 'He read Embtel 8341 in May.', ['1']],
    ['where the note before it has no place', 'He read Embtel 8343 in May.4', ['2', '3', '4']],
    ['where it may as well be a count', 'He read article 12 and left.', ['2']],
    ['where it may be a count after the last note', 'He1 read item 12 and left.', ['1', '2']],
    ['where a page ends with it', 'He read Embtel 8341[Page 4] in May.', ['1']],
  ])('%s', (_, body, labels) => {
    expect(check('1. Letter', body, ...labels)).toContainEqual(
      expect.stringMatching(/^Unexpected note \d as the end of `\d+`, expected/),
    )
  })

  test.each([
    [
      'where the notes around it have their places',
      'He1 read Embtel 8342 in May.3',
      ['1', '2', '3'],
    ],
    ['where it holds the last note', 'He1 read Embtel 8342 in May.', ['1', '2']],
    ['where the rest is a year', 'He came in 19651 by train.', ['1']],
  ])('not %s', (_, body, labels) => {
    expect(check('1. Letter', body, ...labels)).toEqual([])
  })
})

test('a paper number that ends the title holds the first note without doubt', () => {
  expect(check('1. Telegram 3301', 'Text.', '1')).toEqual([])
})

test('a note that is marked up ends no number', () => {
  const file = new VFile({
    path: 'd1.xml',
    value:
      '<div type="document" xml:id="d1"><head>1. Letter</head><p>In policy 314<note n="3">See there.</note> it is.</p></div>',
  })
  readDocument(file)
  expect(file.messages.map(({ reason }) => reason)).toEqual([])
})
