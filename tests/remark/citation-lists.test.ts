import { describe, expect, test } from 'vitest'
import { follow } from './follow.ts'

describe('lists of documents and titles with semicolons refer', () => {
  test.each([
    [
      'to each of a list that descends',
      'Documents 38 and 35, respectively. See Documents 38, 12, and 35.',
      ['Documents 38 → d38', '35 → d35', 'Documents 38 → d38', '12 → d12', '35 → d35'],
    ],
    [
      'to none of what only follows a list',
      'Documents 38, 9 others, and Documents 76, 3.5 percent, and Documents 41–38.',
      ['Documents 38 → d38', 'Documents 76 → d76', 'Documents 41 → d41'],
    ],
    [
      'to the volume whose title has semicolons',
      'Foreign Relations, 1969–1976, vol. XXIX, Malta; Iceland; Spain, 1973–1976, Documents 14, 15, and 18.',
      ['Documents 14 → frus1969-76v29/d14', '15 → frus1969-76v29/d15', '18 → frus1969-76v29/d18'],
    ],
    [
      'to the volume whose title has semicolons and months',
      'vol. XL, Germany; Berlin and the Saar, October 1971–May 1972, Document 4; Document 5',
      ['Document 4 → frus1964-68v40/d4', 'Document 5 → d5'],
    ],
    [
      'to this volume behind a semicolon that no title continues',
      'Foreign Relations, 1961–1963, vol. IV, Document 3; Rusk and Ball, 1965, Document 5',
      ['Document 3 → frus1961-63v04/d3', 'Document 5 → d5'],
    ],
  ])('%s', (_, text, found) => {
    expect(follow(text)).toEqual(found)
  })
})
