import { describe, expect, test } from 'vitest'
import { toCorrespondence } from '../../../src/edition/records/correspondence.ts'
import { expectLinear, factor } from '../../linear.ts'

const bundy = 'President’s Special Assistant for National Security Affairs (Bundy)'

describe('a heading names the sender and the receiver', () => {
  test.each([
    [
      'Telegram From the Embassy in Vietnam to the Department of State',
      'Embassy in Vietnam',
      'Department of State',
    ],
    [
      'Telegram from the Embassy in Laos to the Department of State',
      'Embassy in Laos',
      'Department of State',
    ],
    [
      'Memorandum From Secretary of Defense McNamara to President Johnson',
      'Secretary of Defense McNamara',
      'President Johnson',
    ],
    [`Memorandum From the ${bundy} to President Johnson`, bundy, 'President Johnson'],
    [
      'Intelligence Memorandum From the Director (Hughes) to Acting Secretary Ball',
      'Director (Hughes)',
      'Acting Secretary Ball',
    ],
    [
      'Memorandum From James C. Thomson, Jr., of the Council Staff to Chester Cooper',
      'James C. Thomson, Jr., of the Council Staff',
      'Chester Cooper',
    ],
    ['Letter From King Hassan II to President Johnson', 'King Hassan II', 'President Johnson'],
  ])('%s', (title, from, to) => {
    expect(toCorrespondence(title)).toEqual({ from, to, mutual: false })
  })
})

describe('an office with `to` does not end at it', () => {
  test.each([
    [
      'Telegram From the Mission to the United Nations to the Department of State',
      'Mission to the United Nations',
      'Department of State',
    ],
    [
      'Letter From the Ambassador to Thailand (Martin) to President Johnson',
      'Ambassador to Thailand (Martin)',
      'President Johnson',
    ],
    [
      'Note From Bundy to the Ambassador to Vietnam (Taylor)',
      'Bundy',
      'Ambassador to Vietnam (Taylor)',
    ],
    [
      'Memorandum From the Assistant to the Chief (sent to Paris) to the Department of State',
      'Assistant to the Chief (sent to Paris)',
      'Department of State',
    ],
  ])('%s', (title, from, to) => {
    expect(toCorrespondence(title)).toEqual({ from, to, mutual: false })
  })
})

test('a location is not part of a name', () => {
  expect(
    toCorrespondence(
      `Telegram From Director of Central Intelligence McCone to the ${bundy}, at Saigon`,
    ),
  ).toEqual({ from: 'Director of Central Intelligence McCone', to: bundy, mutual: false })
})

describe('in a conversation both sides speak', () => {
  test.each([
    [
      'Memorandum of Telephone Conversation Between President Johnson and Prime Minister Wilson',
      'President Johnson',
      'Prime Minister Wilson',
    ],
    [
      'Memorandum of Conversation Between the Minister for War and Peace (Smith) and the Ambassador (Martin)',
      'Minister for War and Peace (Smith)',
      'Ambassador (Martin)',
    ],
  ])('%s', (title, from, to) => {
    expect(toCorrespondence(title)).toEqual({ from, to, mutual: true })
  })
})

describe('only one side may be named', () => {
  test.each([
    [
      'Diary Entry by the Ambassador to Vietnam (Taylor)',
      { from: 'Ambassador to Vietnam (Taylor)' },
    ],
    ['Paper Prepared by Secretary of State Rusk', { from: 'Secretary of State Rusk' }],
    [
      'Memorandum Prepared in the Central Intelligence Agency',
      { from: 'Central Intelligence Agency' },
    ],
    ['Letter From Clark M. Clifford', { from: 'Clark M. Clifford' }],
    ['Memorandum to President Johnson', { to: 'President Johnson' }],
  ])('%s', (title, names) => {
    expect(toCorrespondence(title)).toEqual({ ...names, mutual: false })
  })
})

describe('nothing is read if nobody is named, or the heading is ambiguous', () => {
  test.each([
    'Editorial Note',
    'Memorandum for the Record',
    'Summary Notes of the 545th Meeting of the National Security Council',
    'Letter From the Ambassador to President Johnson',
    'Conversation Between the Secretary and the Minister of Law and Order',
    'Response to Viet Cong Attacks',
    'From',
    '',
  ])('“%s”', (title) => {
    expect(toCorrespondence(title)).toBeUndefined()
  })
})

describe('a long heading is read in linear time', () => {
  test.each(
    Object.entries({
      'many `to`': (count: number) => `A From ${'to '.repeat(count)}`,
      'many brackets': (count: number) => `A From ${'('.repeat(count * 3)}`,
      'many `and`': (count: number) => `A Between ${'a and '.repeat(count)}`,
      'many places': (count: number) => `A From B${', at '.repeat(count)}`,
      spaces: (count: number) => ' '.repeat(count * 3),
    }),
  )('%s', (_, make) => {
    expectLinear(toCorrespondence, make(25_000), make(25_000 * factor))
  })
})
