import { expect, test } from 'vitest'
import { paragraphs, useEdition } from './use-edition.ts'

const { lamp, carriage, widow, quay, pilots, ferry, council } = paragraphs
const edition = useEdition()
const { writeLetter, rename, remove, accept, leads, build, answer } = edition

/** Accept what has changed: it is written, and then builds and changes nothing more. */
async function expectAccepted() {
  expect(await accept()).toMatchObject({ errors: [], questions: [] })
  expect(await accept()).toMatchObject({ changes: [] })
  const { messages } = await build()
  expect(messages.filter((message) => !message.startsWith('Missing'))).toEqual([])
}

/** Expect that nothing is written, and something is asked, with the lines to choose from. */
async function expectAsked(...lines: ReadonlyArray<string>) {
  const { questions, errors } = await accept()
  expect(errors).toEqual([])
  expect(questions).toHaveLength(1)
  const [{ message, rule } = { message: '', rule: '' }] = questions
  expect(rule).toBe('pincite:permalink-doubt')
  expect(message.slice(message.lastIndexOf(': ') + 2)).toBe(
    lines.map((line) => `\`${line}\``).join(' or '),
  )
}

async function publish(letters: Readonly<Record<string, ReadonlyArray<string>>>) {
  for (const [path, texts] of Object.entries(letters)) writeLetter(`${path}.txt`, ...texts)
  await expectAccepted()
}

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

test('a paragraph that was joined with another one and is divided from it again is at its address', async () => {
  await publish({ 'harbor/report': [lamp, carriage, widow] })
  writeLetter('harbor/report.txt', `${lamp} ${carriage}`, widow)
  await expectAccepted()
  writeLetter('harbor/report.txt', lamp, carriage, widow)
  await expectAccepted()
  expect(leads('harbor')).toEqual({})
})
