import { describe, expect, test } from 'vitest'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'
import { matchDocument } from '../../src/permalinks/match-document.ts'
import type { Permalink, Unnamed } from '../../src/tree/permalink.ts'

const sentences = [
  'The lamp on the north mole burns again since Tuesday.',
  'Nobody has paid for the carriage of the lamp to Venice.',
  'The council asks the harbor master for a list of all lights.',
  'Forty lire are to be sent to the widow of the keeper.',
  'The quay will be closed to carts from six in the evening.',
]
const more = 'A second boat was bought for the pilots in the autumn.'
const other = 'In winter the ferry leaves at noon, weather permitting.'

/** Paragraphs in their order, by count. */
function toUnits(paragraphs: ReadonlyArray<string>): Array<Unnamed> {
  return paragraphs.map((text, index) => ({
    anchor: `p${index + 1}`,
    counted: true,
    fingerprint: toFingerprint(text),
  }))
}

/** Publish units at their addresses. */
function publish(units: ReadonlyArray<Unnamed>): Array<Permalink> {
  return units.map(({ anchor, fingerprint }) => ({
    anchor,
    ...(fingerprint !== undefined && { fingerprint }),
    since: '1',
  }))
}

/** Match edited paragraphs with published ones: their addresses in order, and the addresses that are gone. */
function edit(before: ReadonlyArray<string>, after: ReadonlyArray<string>) {
  const units = toUnits(after)
  const { anchors, gone } = matchDocument(publish(toUnits(before)), units)
  return {
    anchors: units.map(({ anchor }) => anchors.get(anchor)).join(' '),
    gone: gone.map(({ anchor }) => anchor).join(' '),
  }
}

const [one = '', two = '', three = '', four = '', five = ''] = sentences

describe('an edit of a document', () => {
  test.each([
    ['none', sentences, 'p1 p2 p3 p4 p5', ''],
    [
      'corrects a word',
      [one, two.replace('Venice', 'Vienna'), three, four, five],
      ...['p1 p2 p3 p4 p5', ''],
    ],
    ['inserts a paragraph', [one, two, more, three, four, five], 'p1 p2 p2a p3 p4 p5', ''],
    ['inserts two', [one, more, other, two, three, four, five], 'p1 p1a p1b p2 p3 p4 p5', ''],
    ['inserts one before the first', [more, ...sentences], 'p0a p1 p2 p3 p4 p5', ''],
    ['adds one at the end', [...sentences, more], 'p1 p2 p3 p4 p5 p6', ''],
    [
      'corrects one and inserts one after it',
      [one, `${two} Nor will they.`, more, three, four, five],
      ...['p1 p2 p2a p3 p4 p5', ''],
    ],
    ['deletes one', [one, three, four, five], 'p1 p3 p4 p5', 'p2'],
    ['deletes the last', [one, two, three, four], 'p1 p2 p3 p4', 'p5'],
    ['moves one', [one, three, four, two, five], 'p1 p3 p4 p2 p5', ''],
    [
      'splits one',
      [one, two, 'The council asks the harbor master for a list', 'of all lights.', four, five],
      ...['p1 p2 p3 p3a p4 p5', ''],
    ],
    ['merges two', [one, `${two} ${three}`, four, five], 'p1 p2 p4 p5', 'p3'],
    ['rewrites one', [one, two, more, four, five], 'p1 p2 p3 p4 p5', ''],
    [
      'replaces one by two others',
      [one, more, other, three, four, five],
      'p1 p1a p1b p3 p4 p5',
      'p2',
    ],
    ['deletes all', [], '', 'p1 p2 p3 p4 p5'],
  ])('%s', (_, after, anchors, gone) => {
    expect(edit(sentences, after)).toEqual({ anchors, gone })
  })
})
