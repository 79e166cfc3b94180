import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { fromSidecar } from '../../../src/parse/sidecar/from-sidecar.ts'

function read(value: string) {
  const file = new VFile({ path: 'd1.yaml', value })
  return { ...fromSidecar(file), messages: file.messages.map(String) }
}

/** Read an annotation with these keys. */
function annotate(keys: string) {
  const { annotations, messages } = read(`annotations:\n  - { quote: Y, whose: ours, ${keys} }\n`)
  expect(messages).toEqual([])
  return annotations?.[0] ?? expect.fail('Unexpected empty list')
}

test('an annotation has an id by its place in the list, and the position of its quote', () => {
  const { annotations } = read(
    'annotations:\n  - { quote: Y, person: yost, whose: ours }\n  - { quote: Sec, note: He., whose: volume }\n',
  )
  expect(annotations).toMatchObject([
    { id: 'an1', anchor: { quote: 'Y' }, body: { type: 'person', ref: 'yost' } },
    { id: 'an2', note: 'He.', whose: 'volume', position: { start: { line: 3, column: 14 } } },
  ])
})

describe('an annotation is about', () => {
  test.each([
    ['person: yost', { type: 'person', ref: 'yost' }],
    ['place: hanoi', { type: 'place', ref: 'hanoi' }],
    ['term: cable', { type: 'term', ref: 'cable' }],
    ['note: Said.', { type: 'note' }],
  ])('%s', (keys, body) => {
    expect(annotate(keys).body).toEqual(body)
  })
})

describe('a quote is found in', () => {
  test.each([
    ['every: true', { every: true }],
    ['every: 2', { every: 2 }],
    ['occurrence: 1 of 2', { occurrence: { nth: 1, of: 2 } }],
    ['prefix: a, suffix: b, in: p1', { prefix: 'a', suffix: 'b', in: 'p1' }],
  ])('%s', (keys, anchor) => {
    expect(annotate(`note: Said., ${keys}`).anchor).toEqual({ quote: 'Y', ...anchor })
  })
})

test('an annotation is marked once in the document, unless it says otherwise', () => {
  expect(annotate('note: Said.').mark).toBe('document')
  expect(annotate('note: Said., mark: unit, source: p. 3')).toMatchObject({
    mark: 'unit',
    source: 'p. 3',
  })
})

test('supplied data and participants have their positions, and an error leaves nothing of them', () => {
  const participants = 'participants:\n  - { role: from, name: Rusk, source: Heading. }\n'
  expect(read(participants).supplied.participants).toMatchObject([
    { role: 'from', name: 'Rusk', position: { start: { line: 2, column: 25 } } },
  ])
  const { supplied, annotations, messages } = read(`${participants}pags: 1\n`)
  expect([supplied, annotations]).toEqual([{}, undefined])
  expect(messages).toHaveLength(1)
})

test('a role with a meaning may have capitals, and any other stays as written', () => {
  const roles = ['From', 'TO', 'Harbor Master'].map(
    (role) => `  - { role: ${role}, name: Marin, source: Heading. }\n`,
  )
  const { supplied } = read(`participants:\n${roles.join('')}`)
  expect(supplied.participants?.map(({ role }) => role)).toEqual(['from', 'to', 'Harbor Master'])
})
