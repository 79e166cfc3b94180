import { expect, test } from 'vitest'
import { toRanges } from '../../../src/lint/edition/ranges.ts'
import { checkReferences } from '../../../src/lint/edition/unresolved-reference.ts'
import { read, collectReferences, volume } from '../../edition/edition.ts'

const noPage = () => false

/** List the messages on the references of documents: `3:5: Unexpected …`. */
function check(
  documents: Array<ReturnType<typeof read>>,
  { hasPage = noPage, whole = new Set<string>() } = {},
): Array<string> {
  return checkReferences(documents, collectReferences(documents), { whole, hasPage }).map(
    ({ line, column, reason }) => `${line}:${column}: ${reason}`,
  )
}

const asking = '1. Telegram\n\n\nSee Document 7, note 2, and Document 40. See p. 12.\n'

test('a reference to a document outside the edition is not checked', () => {
  expect(check([read('d1', asking)])).toEqual([])
})

test('all references to a complete volume are checked', () => {
  const documents = [read('d1', asking, '1'), read('d6', '6. Telegram\n\n\nYes.\n', '9')]
  const place = 'of frus1964-68v02; the nearest is'
  const whole = new Set([volume])
  expect(check(documents, { whole })).toEqual([
    `4:5: Unexpected reference to Document 7, expected a document ${place} Document 6`,
    `4:29: Unexpected reference to Document 40, expected a document ${place} Document 6`,
    `4:42: Unexpected reference to page 12, expected a page ${place} page 9`,
  ])
  expect(check(documents, { whole, hasPage: () => true })).toHaveLength(2)
})

test('the nearest document has a number, and is not named where none has', () => {
  const notes = read('notes', 'Editorial Note\n\n\nHe spoke; see Document 2.\n')
  const whole = new Set([volume])
  expect(check([notes], { whole })).toEqual([
    '4:15: Unexpected reference to Document 2, expected a document of frus1964-68v02',
  ])
  expect(check([notes, read('d9', '9. Telegram\n\n\nYes.\n')], { whole })).toEqual([
    '4:15: Unexpected reference to Document 2, expected a document of frus1964-68v02; the nearest is Document 9',
  ])
})

test('a reference to a page is not checked in a volume whose pages are not known', () => {
  const whole = new Set([volume])
  expect(check([read('d1', '1. Telegram\n\n\nSee p. 12.\n')], { whole })).toEqual([])
})

test('a document without a number is named by its id', () => {
  const documents = [read('d1', asking), read('d7', 'Editorial Note\n\n\nNo.\n')]
  expect(check(documents)).toEqual([
    '4:5: Unexpected reference to note 2 of frus1964-68v02/d7, expected a reference to the document, which has no notes',
  ])
})

test.each([
  [['1', '2', '3', '5', 'a', '6'], '1–3, 5, a, 6'],
  [['7'], '7'],
  [[], ''],
])('labels %j are written as %s', (labels, ranges) => {
  expect(toRanges(labels)).toBe(ranges)
})
