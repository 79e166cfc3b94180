import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { readRecord } from '../../src/load/sources/read-record.ts'
import { parseTranscription } from '../../src/compile/transcription.ts'
import { readSidecar, readTextFile } from '../../src/load/sources/read-text.ts'

const folder = 'seeds/frus1964-68v02'
const path = `${folder}/d162.txt`
const volume = 'frus1964-68v02'

test('the transcription has the bytes that were received', () => {
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
    'a1c478f732130966ce5e85db49ada6fbf6324f39656bab5b895bdac9069aeabf',
  )
})

test('the sidecar supplies missing facts, each with its source', async () => {
  const file = await readTextFile(path)
  const sidecar = await readSidecar(`${folder}/d162.yaml`)
  const tree = parseTranscription({ id: 'd162', volume, file, sidecar })
  expect([...file.messages, ...sidecar.messages]).toEqual([])
  const supplied = tree?.data?.document?.supplied
  expect(supplied?.dateline).toMatchObject({
    text: 'February 24, 1965, 6:30 p.m.',
    when: '1965-02-24T18:30:00-05:00',
  })
  expect(supplied?.dateline?.source).toContain(
    'The time zone, Eastern Standard Time, is our inference',
  )
  expect(supplied?.pages?.first).toBe('366')
  expect(supplied?.participants?.map(({ role, name, place }) => [role, name, place])).toEqual([
    ['from', 'Dean Rusk', 'Washington'],
    ['to', 'Charles W. Yost', 'New York'],
  ])
  expect(tree && summarizeDocument(tree)).toEqual({
    number: '162',
    title:
      'Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)',
    date: 'February 24, 1965, 6:30 p.m.',
    when: '1965-02-24T18:30:00-05:00',
    pages: { first: '366', last: '367' },
    breaks: ['367'],
    labels: {
      anchors: { 1: 'p1.1', 2: 'p1.2', 3: 'p1.3', 4: 'p1.4', 5: 'p1.5', 6: 'p1.6' },
    },
    notes: ['1'],
    collation: true,
  })
})

test('the record of its volume has the data for a citation', async () => {
  const { volume: record } = await readRecord({ id: volume, path: `${folder}/volume.yaml` })
  expect(record).toMatchObject({
    series: 'Foreign Relations of the United States',
    subseries: '1964–1968',
    number: 'II',
    title: 'Vietnam, January–June 1965',
    editors: [{ family: 'Humphrey' }, { family: 'Landa' }, { family: 'Smith' }],
    generalEditor: { given: 'Glenn W.', family: 'LaFantasie' },
    publisher: 'United States Government Printing Office',
    place: 'Washington',
    year: 1996,
    isbn10: '0-16-045126-4',
    isbn13: '9780160451263',
    documents: 351,
    covers: { from: '1965-01-01', to: '1965-06-12' },
    url: 'https://history.state.gov/historicaldocuments/frus1964-68v02',
  })
})
