import { expect, test } from 'vitest'
import { expectationsOf } from './expect-accepted.ts'
import { paragraphs, useEdition } from './use-edition.ts'

const { lamp, carriage, widow, quay, pilots, ferry, council } = paragraphs
const edition = useEdition()
const { writeLetter, leads, answer } = edition
const { expectAccepted, expectAsked, publish } = expectationsOf(edition)

test('a paragraph that is deleted is withdrawn, and is back when it is written again', async () => {
  await publish({ 'harbor/report': [lamp, carriage, widow, quay] })
  writeLetter('harbor/report.txt', lamp, widow, quay)
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'withdrawn' })
  writeLetter('harbor/report.txt', lamp, carriage, widow, quay)
  await expectAccepted()
  expect(leads('harbor')).toEqual({})
})

test('one that is joined with another leads to it, however long that is', async () => {
  await publish({ 'harbor/report': [lamp, [carriage, widow, quay, pilots].join(' '), ferry] })
  writeLetter('harbor/report.txt', [lamp, carriage, widow, quay, pilots].join(' '), ferry)
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p1': 'report#p2' })
})

test.each([
  ['another document', 'harbor/other', 'other#p3'],
  ['a document of another volume', 'docks/first', 'docks/first#p3'],
])('a paragraph that is moved to %s leads there', async (_, path, target) => {
  await publish({
    'harbor/report': [lamp, carriage, widow],
    'harbor/other': [quay, pilots],
    'docks/first': [ferry, council],
  })
  const texts = path === 'docks/first' ? [ferry, council] : [quay, pilots]
  writeLetter('harbor/report.txt', lamp, widow)
  writeLetter(`${path}.txt`, ...texts, carriage)
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': target })
})

test('so does one of which a word is corrected on the way', async () => {
  const long = `${carriage} ${widow} ${quay}`
  await publish({ 'harbor/report': [lamp, long], 'harbor/other': [pilots] })
  writeLetter('harbor/report.txt', lamp)
  writeLetter('harbor/other.txt', pilots, long.replace('Venice', 'Trieste'))
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'other#p2' })
})

test('where few words are elsewhere, an editor is asked whether they are the same', async () => {
  await publish({
    'harbor/report': [lamp, 'It is calm.', carriage],
    'harbor/other': [quay, pilots],
  })
  writeLetter('harbor/report.txt', lamp, carriage)
  writeLetter('harbor/other.txt', quay, pilots, 'It is calm.')
  await expectAsked('report#p2 → other#p3', 'report#p2 → withdrawn')
  answer('harbor', 'report#p2 → withdrawn')
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'withdrawn' })
})

test('where a paragraph is in two places, an editor is asked in which', async () => {
  await publish({
    'harbor/report': [lamp, carriage],
    'harbor/other': [quay],
    'docks/first': [ferry],
  })
  writeLetter('harbor/report.txt', lamp)
  writeLetter('harbor/other.txt', quay, carriage)
  writeLetter('docks/first.txt', ferry, carriage)
  await expectAsked('report#p2 → docks/first#p2', 'report#p2 → other#p2', 'report#p2 → withdrawn')
  answer('harbor', 'report#p2 → docks/first#p2')
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'docks/first#p2' })
})

test('where a paragraph was copied before it was deleted, an editor is asked', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay] })
  writeLetter('harbor/other.txt', quay, carriage)
  await expectAccepted()
  writeLetter('harbor/report.txt', lamp)
  await expectAsked('report#p2 → other#p2', 'report#p2 → withdrawn')
})

test('a paragraph that was joined with another one and is divided from it again is at its address', async () => {
  await publish({ 'harbor/report': [lamp, carriage, widow] })
  writeLetter('harbor/report.txt', `${lamp} ${carriage}`, widow)
  await expectAccepted()
  writeLetter('harbor/report.txt', lamp, carriage, widow)
  await expectAccepted()
  expect(leads('harbor')).toEqual({})
})

test('so is one that was joined with a paragraph of another document', async () => {
  const long = `${quay} ${widow} ${ferry}`
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [long, pilots] })
  writeLetter('harbor/report.txt', lamp)
  writeLetter('harbor/other.txt', `${long} ${carriage}`, pilots)
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'other#p1' })
  writeLetter('harbor/other.txt', long, carriage, pilots)
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'other#p1a' })
})

test('where another paragraph stands in the place of one that was moved, an editor is asked', async () => {
  await publish({ 'harbor/report': [lamp, carriage, widow], 'harbor/other': [quay, pilots] })
  writeLetter('harbor/report.txt', lamp, council, widow)
  writeLetter('harbor/other.txt', quay, pilots, carriage)
  await expectAsked('report#p2 → other#p3', 'report#p2 → withdrawn')
  answer('harbor', 'report#p2 → other#p3')
  await expectAccepted()
  expect(leads('harbor')).toEqual({ 'report#p2': 'other#p3' })
})
