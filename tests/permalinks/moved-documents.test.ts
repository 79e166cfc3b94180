import { expect, test } from 'vitest'
import { expectationsOf } from './expect-accepted.ts'
import { paragraphs, useEdition } from './use-edition.ts'

const { lamp, carriage, widow, quay, pilots, ferry, council } = paragraphs
const edition = useEdition()
const { writeLetter, rename, remove, accept, leads, build, answer, deleteLine } = edition
const { expectAccepted, expectAsked, publish } = expectationsOf(edition)

test('a document that is renamed again and again has its last name at all of its addresses', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay] })
  rename('harbor/report.txt', 'harbor/keeper.txt')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ report: 'keeper', 'report#p1': 'keeper#p1' })
  rename('harbor/keeper.txt', 'harbor/lamp.txt')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({
    ...{ report: 'lamp', 'report#p1': 'lamp#p1', 'report#title': 'lamp#title' },
    ...{ keeper: 'lamp', 'keeper#p2': 'lamp#p2' },
  })
})

test('when it is deleted, all of its names are withdrawn', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay] })
  rename('harbor/report.txt', 'harbor/keeper.txt')
  await expectAccepted()
  remove('harbor/keeper.txt')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({
    ...{ report: 'withdrawn', 'report#p1': 'withdrawn', keeper: 'withdrawn' },
  })
})

test('a document that is renamed and renamed back is at its first address again', async () => {
  await publish({ 'harbor/report': [lamp, carriage, widow], 'harbor/other': [quay] })
  rename('harbor/report.txt', 'harbor/keeper.txt')
  await expectAccepted()
  writeLetter('harbor/keeper.txt', lamp.replace('Tuesday', 'Friday'), carriage, widow)
  rename('harbor/keeper.txt', 'harbor/report.txt')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ keeper: 'report', 'keeper#p1': 'report#p1' })
  expect(Object.keys(leads('harbor')).filter((address) => address.startsWith('report'))).toEqual([])
})

test('a document that was deleted and is there again is at its address', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay] })
  remove('harbor/report.txt')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ report: 'withdrawn' })
  writeLetter('harbor/report.txt', lamp, carriage)
  await expectAccepted()
  expect(leads('harbor')).toEqual({})
})

test('also where it has another name now', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay] })
  remove('harbor/report.txt')
  await expectAccepted()
  writeLetter('harbor/keeper.txt', lamp, carriage)
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ report: 'keeper', 'report#p2': 'keeper#p2' })
})

test.each([
  ['a document', 'harbor/report.txt', 'docks/report.txt', 'docks/report'],
  ['a document with another name', 'harbor/report.txt', 'docks/keeper.txt', 'docks/keeper'],
])('%s that is moved to another volume leads there', async (_, from, to, there) => {
  await publish({
    ...{ 'harbor/report': [lamp, carriage], 'harbor/other': [ferry, council] },
    'docks/first': [quay, pilots],
  })
  rename(from, to)
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ report: there, 'report#p2': `${there}#p2` })
})

test('a volume that is renamed leads to its new name, document by document', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/copy': [lamp, carriage] })
  rename('harbor', 'docks')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({
    ...{ report: 'docks/report', 'report#p1': 'docks/report#p1' },
    ...{ copy: 'docks/copy', 'copy#p1': 'docks/copy#p1' },
  })
  const { moved } = await build()
  expect(moved.map(({ volume, target }) => [volume, target])).toContainEqual([
    'harbor',
    { document: 'docks/report', anchor: '' },
  ])
})

test('a volume that is renamed and renamed back is as it was', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay, pilots] })
  rename('harbor', 'docks')
  await expectAccepted()
  rename('docks', 'harbor')
  await expectAccepted()
  expect(leads('harbor')).toEqual({})
  expect(leads('docks')).toMatchObject({ report: 'harbor/report', 'other#p1': 'harbor/other#p1' })
})

test('a document that is divided into two equal copies asks for one', async () => {
  await publish({ 'harbor/report': [lamp, carriage, widow] })
  remove('harbor/report.txt')
  writeLetter('harbor/one.txt', lamp, carriage, widow)
  writeLetter('harbor/two.txt', lamp, carriage, widow)
  await expectAsked('report → one', 'report → two', 'report → withdrawn')
  answer('harbor', 'report → two')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ report: 'two', 'report#p3': 'two#p3' })
})

test('another document with the name of one that was renamed has none of its addresses, until an editor says so', async () => {
  await publish({ 'harbor/report': [lamp, carriage], 'harbor/other': [quay] })
  rename('harbor/report.txt', 'harbor/keeper.txt')
  await expectAccepted()
  writeLetter('harbor/report.txt', ferry, council, pilots)
  const { errors } = await accept()
  const message =
    'Unexpected document `report` with other words than those that were published under its name, expected another name for it, or, if it may have that address, `permalinks/harbor.tsv` without the line `report → keeper`'
  expect(errors.map((error) => error.message)).toEqual([message])
  expect((await build()).messages).toContain(message)
  rename('harbor/report.txt', 'harbor/new.txt')
  await expectAccepted()
  rename('harbor/new.txt', 'harbor/report.txt')
  deleteLine('harbor', 'report')
  await expectAccepted()
  expect(leads('harbor')).toMatchObject({ 'report#p1': 'keeper#p1', new: 'report' })
})
