import { describe, expect, test } from 'vitest'
import { isHeading } from '../../../src/parse/plain-text/headings.ts'
import { isSignature } from '../../../src/parse/plain-text/names.ts'

describe('a heading inside the text:', () => {
  test.each([
    'SUBJECT',
    'TELEPHONE CALL TO AMB. YOST, USUN',
    'MARCH 16, 1:00 P.M.',
    'The Problem',
    'I. Stable and Unified Government in South Viet Nam',
    'VI. The Basic U.S. Commitment',
    'Recommendation No. 1',
    'What Are the Gains?',
    'Recommendations:',
  ])('%s', (line) => {
    expect(isHeading(line)).toBe(true)
  })
})

describe('not a heading:', () => {
  test.each([
    ['a paper’s number', 'SNIE 10–3–65'],
    ['an opening of a letter', 'Dear Mr. President:'],
    ['a closing of one', 'Sincerely Yours'],
    ['a point', '4. Recommendations:'],
    ['a point in brackets', '(A) Military Decisions'],
    ['a speech', 'The President: This cannot be done.'],
    ['a sentence', 'It was agreed to'],
    ['a name', 'John A. McCone'],
    ['a date', 'Washington, March 8, 1965.'],
    ['initials', 'RE'],
    ['a long line', 'The Long Line '.repeat(9)],
  ])('%s', (_, line) => {
    expect(isHeading(line)).toBe(false)
  })
})

describe('a signature:', () => {
  test.each([
    'Taylor',
    'McG. B.',
    'rh',
    'D[ean] A[cheson]',
    '/s/ Dean Rusk',
    '(Signed) Harry S. Truman',
    '[signed] H. F. M.',
    'Joseph A. Califano, Jr.',
    'Earle G. Wheeler Chairman Joint Chiefs of Staff',
    'For the Secretary of State: Dean Acheson',
    'Sincerely yours, Lyndon B. Johnson',
    '[File copy not signed]',
    'Taylor, Assistant Secretary.',
  ])('%s', (line) => {
    expect(isSignature(line)).toBe(true)
  })

  test('ends with a full stop if the head names who signs, and is no office', () => {
    const head = '4. Letter From Secretary Sherman to Mr. Rey'
    const lines = ['Sherman.', 'Marshall.', 'Secretary Sherman.']
    expect(lines.map((line) => isSignature(line, head))).toEqual([true, false, false])
  })
})

describe('not a signature:', () => {
  test.each([
    'W. Bundy: Over and out.',
    '[Here follows discussion of Laos.]',
    'The meeting adjourned at 6:05.',
    'Quat Is Gone.',
    'Attachment',
    'Top Secret',
    'Was It So?',
    'The '.repeat(40),
  ])('%s', (line) => {
    expect(isSignature(line)).toBe(false)
  })
})
