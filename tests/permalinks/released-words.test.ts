import { expect, test } from 'vitest'
import { paragraphs, useEdition } from './use-edition.ts'

const { lamp, carriage, widow, quay, pilots } = paragraphs
const { writeLetter, rename, accept, build, state, answer, leads, releases, releasesOf } =
  useEdition()
const other = carriage.replace('Venice', 'Trieste')

/** Publish a letter as a version. */
async function publish(version: string, ...texts: ReadonlyArray<string>) {
  state(version)
  writeLetter('harbor/report.txt', ...texts)
  return await accept()
}

const reused = (version: string, next: string) =>
  `Unexpected release \`${version}\` in \`edition.yaml\`, which was published with other words, expected a later \`version\`, such as \`${next}\``

test('the ledger says since when words and addresses are there', async () => {
  await publish('1.0', lamp, carriage)
  await publish('1.1', lamp, other, widow)
  expect(releases('harbor')).toEqual(['1.0', '1.1'])
  expect(releasesOf('harbor', 'report#p1')).toEqual(['1.0', '1.0'])
  expect(releasesOf('harbor', 'report#p2')).toEqual(['1.1', '1.0'])
  expect(releasesOf('harbor', 'report#p3')).toEqual(['1.1', '1.1'])
})

test('words that are led to another address take the releases of theirs along', async () => {
  await publish('1.0', lamp, carriage)
  state('1.1')
  rename('harbor/report.txt', 'docks/keeper.txt')
  writeLetter('docks/keeper.txt', lamp, other, widow)
  await accept()
  expect(releases('docks')).toEqual(['1.0', '1.1'])
  expect(releasesOf('docks', 'keeper#p1')).toEqual(['1.0', '1.0'])
  expect(releasesOf('docks', 'keeper#p2')).toEqual(['1.1', '1.0'])
  expect(releasesOf('docks', 'keeper#p3')).toEqual(['1.1', '1.1'])
})

test('words that change under the same version are warned of, and are a second state of it', async () => {
  await publish('1.0', lamp, carriage)
  writeLetter('harbor/report.txt', lamp, other)
  expect((await build()).messages).toContain(
    'Unexpected words in `report` other than those of release `1.0`, which `edition.yaml` still names, expected a later `version` there',
  )
  const { warnings } = await accept()
  expect(warnings.map(({ message }) => message)).toEqual([reused('1.0', '1.1')])
  expect(releases('harbor')).toEqual(['1.0', '1.0+2'])
  expect(releasesOf('harbor', 'report#p2')).toEqual(['1.0+2', '1.0'])
  expect((await build()).messages).toContain(reused('1.0', '1.1'))
  state('1.1')
  const { messages } = await build()
  expect(messages.filter((message) => message.includes('release'))).toEqual([])
})

test('so are those that change under a lower one', async () => {
  await publish('1.9', lamp, carriage)
  const { warnings } = await publish('1.8', lamp, other)
  expect(warnings.map(({ message }) => message)).toEqual([reused('1.8', '1.10')])
  expect(releases('harbor')).toEqual(['1.9', '1.8'])
})

test('words that are added under the same version change none that were published', async () => {
  await publish('1.0', lamp, carriage)
  const { warnings } = await publish('1.0', lamp, carriage, widow)
  expect(warnings).toEqual([])
  expect(releases('harbor')).toEqual(['1.0'])
})

test('of two alike passages the one that is there keeps its address, as its neighbors tell', async () => {
  await publish('1.0', lamp, 'It is calm.', carriage, 'It is calm.', widow)
  await publish('1.1', lamp, carriage, 'It is calm.', widow)
  expect(leads('harbor')).toEqual({ 'report#p2': 'withdrawn' })
})

test('where these do not tell, an editor is asked which was deleted', async () => {
  await publish('1.0', lamp, 'It is calm.', 'It is calm.', 'It is calm.', widow)
  const { questions } = await publish('1.1', lamp, 'It is calm.', widow)
  expect(questions.map(({ message }) => message)).toEqual([
    'Unexpected one place with the words of `p2`, `p3`, `p4`, which are the same, expected in `permalinks/harbor.tsv` which 2 were deleted: `report#p2 → withdrawn` or `report#p3 → withdrawn` or `report#p4 → withdrawn`',
  ])
  answer('harbor', 'report#p2 → withdrawn')
  answer('harbor', 'report#p4 → withdrawn')
  expect(await accept()).toMatchObject({ questions: [], errors: [] })
  expect(leads('harbor')).toEqual({ 'report#p2': 'withdrawn', 'report#p4': 'withdrawn' })
  expect(await accept()).toMatchObject({ changes: [] })
})

test.each([
  ['a circle', ['report#p8 → report#p9', 'report#p9 → report#p8']],
  ['a circle through another document', ['report#p8 → other#p9', 'other#p9 → report#p8']],
  ['a place that never was', ['report#p8 → report#p77']],
  ['a document that never was', ['report#p8 → ghost']],
  ['a document that leads to one that never was', ['old → ghost']],
  ['documents in a circle', ['old → older', 'older → old']],
  ['a line that cannot be read', ['report#p8 -> report']],
])('a ledger with a fault is not written over, and the fault is said: %s', async (_, lines) => {
  writeLetter('harbor/other.txt', quay)
  await publish('1.0', lamp, carriage)
  for (const line of lines) answer('harbor', line)
  const before = leads('harbor')
  writeLetter('harbor/report.txt', lamp, other, pilots)
  const { errors, changes } = await accept()
  expect(errors.length).toBeGreaterThan(0)
  expect(changes).toEqual([])
  expect(leads('harbor')).toEqual(before)
})
