import { expect, test } from 'vitest'
import { toKind } from '../../../src/edition/records/document-kind.ts'

test.each([
  ['Telegram From the Embassy in Vietnam to the Department of State', 'Telegram'],
  ['Editorial Note', 'Editorial note'],
  [
    'Memorandum of Telephone Conversation Between Secretary Rusk and Yost',
    'Telephone conversation',
  ],
  ['Memorandum of Conversation', 'Conversation'],
  ['Summary Notes of the 545th Meeting of the National Security Council', 'Meeting'],
  ['Memorandum of Discussion at the 549th Meeting', 'Meeting'],
  ['Special National Intelligence Estimate', 'Intelligence'],
  ['Memorandum for the Record', 'Memorandum for the record'],
  ['Draft Memorandum by the Ambassador at Large (Harriman)', 'Memorandum'],
  ['Letter From President Johnson to Prime Minister Wilson', 'Letter'],
  ['Diary Entry by the Ambassador to Vietnam (Taylor)', 'Diary'],
  ['Johnson Report Outline', 'Paper'],
])('“%s” is a document of the kind “%s”', (title, kind) => {
  expect(toKind(title)).toBe(kind)
})
