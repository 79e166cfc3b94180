import { expect, test } from 'vitest'
import { nameDocuments } from '../../../src/load/sources/document-names.ts'

/** Name files of one folder, with the messages on them. */
function nameFiles(files: ReadonlyArray<string>, taken?: ReadonlyArray<string>) {
  const messages: Array<string> = []
  const named = nameDocuments(
    'letters',
    files.map((file) => `letters/${file}`),
    (...[, , reason]) => messages.push(reason),
    taken,
  )
  return { names: named.map(({ document }) => document), messages }
}

test('a name that is made gives way to that of another file', () => {
  expect(nameFiles(['to Leo.txt', 'to-Leo.txt'])).toEqual({
    names: ['to-Leo', 'to-Leo-2'],
    messages: ['`to Leo.txt` is published as `to-Leo-2`'],
  })
})

test('names that differ in capitals alone would be one folder on some systems', () => {
  expect(nameFiles(['Letter.txt', 'letter.txt'])).toEqual({
    names: ['Letter', 'letter-2'],
    messages: [
      '`letter.txt` is published as `letter-2`, because another document has this name in other capitals',
    ],
  })
})

test('two files of one name have one id, so that the second is reported', () => {
  expect(nameFiles(['letter.txt', 'letter.xml'])).toEqual({
    names: ['letter', 'letter'],
    messages: [],
  })
  expect(nameFiles(['letter.xml'], ['letter']).names).toEqual(['letter'])
})

test('a document gives way to the files of its volume', () => {
  const { names, messages } = nameFiles(['letters.txt', 'Letters.xml', 'notes.txt'])
  expect(names).toEqual(['letters-2', 'Letters-3', 'notes'])
  expect(messages).toContain(
    '`letters.txt` is published as `letters-2`, because the files of the volume itself have this name',
  )
})
