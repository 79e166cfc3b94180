import { expect, test } from 'vitest'
import { readSeeds } from './read-seeds.ts'

const title = '1. Report\n\n\n'

test.each([
  ['The quay.1 The mole.2\n\n  1. By Berti.\n', '  2. …'],
  ['The quay[1] and the mole[2] were built.\n\n[1] By Berti.\n', '[2] …'],
  ['The quay¹ and the mole² were built.\n\n¹ By Berti.\n', '² …'],
  ['The quay^1 and the mole^2 were built.\n\n^1 By Berti.\n', '^2 …'],
  ['The quay.[^1] The mole.[^2]\n\n[^1]: By Berti.\n', '[^2]: …'],
  ['The quay[1] and the mole[2].\n\n[Footnote 1: By Berti.]\n', '[Footnote 2: …]'],
])('a note that is missing is added as the message says: %j', async (body, note) => {
  const text = `${title}${body}`
  const [first, ...others] = await readSeeds({ 'd1.txt': text })
  expect(first?.rule).toBe('undefined-footnote')
  expect(first?.line).toContain(`expected a definition \`${note}\` at the end`)
  expect(others).toEqual([])
  expect(await readSeeds({ 'd1.txt': `${text}${note.replace('…', 'Of stone.')}\n` })).toEqual([])
})

test.each(['He Saw', 'the report of the harbour', 'the quays, and the mole'])(
  'the words nearest to the quote `%s` can be typed in its place',
  async (quote) => {
    const text = `${title}Riga, May 4, 1921.\n\nHe saw the reports of the harbor.\n\nThe quay, and the mole: built.\n`
    const toSidecar = (words: string) =>
      `annotations:\n  - quote: '${words}'\n    note: At noon.\n    whose: ours\n`
    const [first] = await readSeeds({ 'd1.txt': text, 'd1.yaml': toSidecar(quote) })
    const [, words = ''] = /nearest: \S+ `([^`]+)`/.exec(first?.line ?? '') ?? []
    expect(await readSeeds({ 'd1.txt': text, 'd1.yaml': toSidecar(words) })).toEqual([])
  },
)

test('a record of another name is told the name of the record', async () => {
  const text = { 'letters/to-ada.txt': 'To Ada\n\n\nHe saw it.\n' }
  const record = 'title: Letters of a Harbor\n'
  expect(
    (await readSeeds({ ...text, 'letters/record.yaml': record })).map(({ line }) => line),
  ).toEqual([
    'letters/record.yaml:1:1: Unexpected sidecar alone, expected `record.txt` beside it, or the name `volume.yaml` if it is the record',
    expect.stringMatching(/^letters\/volume\.yaml:1:1: Missing file, expected /),
  ])
  expect(await readSeeds({ ...text, 'letters/volume.yaml': record })).toEqual([])
})

test('a sidecar alone is told the name of the transcription that is meant', async () => {
  const files = {
    'letters/volume.yaml': 'title: Letters of a Harbor\n',
    'letters/1793-09-12-simcoe.txt': 'To Simcoe\n\n\nHe saw it.\n',
  }
  const said = await readSeeds({ ...files, 'letters/1793-9-12-simcoe.yaml': '' })
  expect(said.map(({ line }) => line)).toEqual([
    'letters/1793-9-12-simcoe.yaml:1:1: Unexpected sidecar alone, expected `1793-9-12-simcoe.txt` beside it, or the name `1793-09-12-simcoe.yaml`',
  ])
  expect(await readSeeds({ ...files, 'letters/1793-09-12-simcoe.yaml': '' })).toEqual([])
})
