import { expect, test } from 'vitest'
import { groupParticipants } from '../../../src/edition/display/participants.ts'
import { english } from '../../../src/words/en/index.ts'

test('senders come first, then receivers and those present, then other roles as the editor writes them', () => {
  const participants = ['Schriftführer', 'present', 'to', 'from', 'present', 'witness'].map(
    (role, index) => ({ role, index }),
  )
  expect(
    groupParticipants(participants, english.document).map(({ name, people }) => [
      name,
      people.map((one) => one.index),
    ]),
  ).toEqual([
    ['From', [3]],
    ['To', [2]],
    ['Present', [1, 4]],
    ['Schriftführer', [0]],
    ['witness', [5]],
  ])
})

test('a document without participants has no parties', () => {
  expect(groupParticipants([], english.document)).toEqual([])
})
