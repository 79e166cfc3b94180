import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'

/** List the messages on control characters of a text. */
function check(text: string): Array<string> {
  const file = new VFile({ value: `1. Telegram\n\n\n${text}\n` })
  readDocument(file)
  return file.messages.flatMap(({ ruleId, reason }) =>
    ruleId === 'control-character' ? [reason] : [],
  )
}

test.each([
  ['He saw \u202eit.', 'U+202E, expected none'],
  ['He saw it.\n\u001a', 'U+001A, expected none'],
  ['The café\u0001 is shut.', 'U+0001, expected none'],
  ['The caf\u0001\u0092 is shut.', 'U+0001 (2 such characters), expected none'],
  [
    'He saw\u0085 and \u0093it\u0094.',
    'U+0085 (3 such characters), expected `…`, as in Windows-1252',
  ],
  ['He\u001b[31m saw it.', 'U+001B, expected none'],
])('%j', (text, message) => {
  expect(check(text)).toEqual([`Unexpected control character ${message}`])
})

test.each([
  ['He saw \ufffe it.', 'U+FFFE'],
  ['He saw \uffff\u{1ffff} it.', 'U+FFFF (2 such characters)'],
  ['He saw \ufdd0 it.', 'U+FDD0'],
  ['He saw \u{10fffe} it.', 'U+10FFFE'],
])('%j has noncharacters', (text, found) => {
  expect(check(text)).toEqual([`Unexpected noncharacter ${found}, expected none`])
})

test.each([
  '\u{1f6fe} \u{2fbfd} \ufffd',
  'a\tb\tc\nd\te\tf',
  'a\fb',
  'עברית \u200f(א)',
  'a\u00adb',
  'donâ€\u0099t',
  'Ð\u009fÐ¸Ñ\u0081',
])('%j has no control characters, or misread ones, which have a rule of their own', (text) => {
  expect(check(text)).toEqual([])
})
