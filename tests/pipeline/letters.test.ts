import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { countLetters, toReadRanges, toTextRanges } from '../../src/pipeline/letters.ts'
import { readDocument, readVolume } from '../../src/pipeline/read.ts'
import { sharedPath } from '../shared.ts'

const value = '<div type="document" n="1" xml:id="d1"><head>1. Reed</head><p>Hemp</p></div>'
const read = toTextRanges(readDocument(new VFile({ path: 'd1.xml', value })))

test('letters that are in no range are lost, and said with their place and the elements around them', () => {
  const longer = value.replace('<p>', '<p><q>Rope&#233; 7,</q>')
  const title = read.filter(({ start }) => (start.offset ?? 0) < value.indexOf('<p>'))
  const { losses, ...counts } = countLetters(longer, title, [])
  expect(counts).toEqual({ letters: 15, read: 5, reported: 0, lost: 10 })
  expect(losses.map(({ path, letters, text }) => [path, letters, text])).toEqual([
    ['div p q', 6, 'Rope&#233; 7,'],
    ['div p', 4, 'Hemp'],
  ])
  expect(losses[0]?.place.offset).toBe(longer.indexOf('Rope'))
})

test('letters in the ranges of messages are reported', () => {
  const start = { line: 1, column: 1, offset: value.indexOf('<p>') }
  const end = { line: 1, column: 1, offset: value.indexOf('</div>') }
  const title = read.filter((range) => (range.start.offset ?? 0) < start.offset)
  expect(countLetters(value, title, [{ start, end }])).toMatchObject({ reported: 4, lost: 0 })
})

test('a note that repeats another is read where that is', () => {
  const noted = value
    .replace('Hemp', 'Hemp<note n="1" xml:id="d1fn1">Tar.</note>')
    .replace('</p>', ' and rope<note n="1" target="#d1fn1">Tar.</note></p>')
  const tree = readDocument(new VFile({ path: 'd1.xml', value: noted }))
  expect(countLetters(noted, toTextRanges(tree), [])).toMatchObject({ letters: 22, lost: 0 })
})

const volume = sharedPath('volumes/frus1964-68v02.xml')

test.skipIf(volume === undefined)('no letter of a volume of the series is lost', () => {
  const file = new VFile({
    path: 'frus1964-68v02.xml',
    value: readFileSync(volume ?? '', 'utf8'),
  })
  const read = toReadRanges(readVolume(file))
  const reported = file.messages.flatMap(({ ruleId, place }) =>
    ruleId === 'tei-unread' && place && 'start' in place ? [place] : [],
  )
  const { letters, ...counts } = countLetters(String(file), read, reported)
  expect(counts).toEqual({ read: letters - 1008, reported: 1008, lost: 0, losses: [] })
})
