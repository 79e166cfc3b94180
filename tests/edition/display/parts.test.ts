import { expect, test } from 'vitest'
import { toParts } from '../../../src/edition/display/parts.ts'

const document = (number: number) => ({
  data: { document: `d${number}`, number: String(number), pages: { first: String(number * 10) } },
})
const chapter = (id: string, level: number, ...documents: Array<string>) => ({
  id,
  title: `Part ${id}`,
  level,
  documents,
})

/** `1 ch1 1–3, page 10: d1 d2`. */
type Listed = Parameters<typeof toParts<ReturnType<typeof document>>>

function list(chapters: Listed[0], documents: Listed[1], texts: Listed[2] = []) {
  return toParts(chapters, documents, texts).map(
    ({ level, id, path, range, page, documents }) =>
      `${level} ${[id ?? '-', ...(path === undefined ? [] : [`/${path}/`])].join(' ')} ${range}, page ${page ?? '?'}: ${documents.map(({ data }) => data.document).join(' ')}`,
  )
}

test('a part has its documents, and the range of those in it and its subparts', () => {
  expect(
    list(
      [
        chapter('comp1', 1, 'd1'),
        chapter('ch1', 2, 'd2', 'd3'),
        chapter('comp2', 1),
        chapter('ch2', 2, 'd4'),
      ],
      [1, 2, 3, 4].map(document),
    ),
  ).toEqual([
    '1 comp1 1–3, page 10: d1',
    '2 ch1 2–3, page 20: d2 d3',
    '1 comp2 4, page 40: ',
    '2 ch2 4, page 40: d4',
  ])
})

test('a part that contains all others is the volume itself', () => {
  expect(
    list(
      [chapter('comp1', 1), chapter('ch1', 2, 'd1'), chapter('ch2', 2, 'd2')],
      [1, 2].map(document),
    ),
  ).toEqual(['1 ch1 1, page 10: d1', '1 ch2 2, page 20: d2'])
})

test('a document that no part lists belongs to the part of the one before', () => {
  expect(list([chapter('ch1', 1, 'd1'), chapter('ch2', 1, 'd3')], [1, 2, 3].map(document))).toEqual(
    ['1 ch1 1–2, page 10: d1 d2', '1 ch2 3, page 30: d3'],
  )
  expect(list([chapter('ch1', 1, 'd2')], [1, 2].map(document))).toEqual([
    '1 - 1, page 10: d1',
    '1 ch1 2, page 20: d2',
  ])
})

test('a part with a text has the path of its page, and is listed without documents, as are those around it', () => {
  expect(
    list(
      [
        chapter('comp1', 1),
        chapter('ch1', 2, 'd1'),
        chapter('comp2', 1),
        chapter('ch2', 2),
        chapter('ch3', 2),
      ],
      [document(1)],
      [
        { id: 'ch1', path: 'ch1', page: '9' },
        { id: 'ch2', path: 'ch2-2', page: '40' },
      ],
    ),
  ).toEqual([
    '1 comp1 1, page 10: ',
    '2 ch1 /ch1/ 1, page 9: d1',
    '1 comp2 , page 40: ',
    '2 ch2 /ch2-2/ , page 40: ',
  ])
})

test('a part that contains all others is listed if it has a text', () => {
  expect(
    list(
      [chapter('comp1', 1), chapter('ch1', 2, 'd1')],
      [document(1)],
      [{ id: 'comp1', path: 'comp1' }],
    ),
  ).toEqual(['1 comp1 /comp1/ 1, page 10: ', '2 ch1 1, page 10: d1'])
})

test('a part without documents is left out', () => {
  expect(list([chapter('ch1', 1, 'd1'), chapter('ch2', 1, 'd9')], [document(1)])).toEqual([
    '1 ch1 1, page 10: d1',
  ])
})

test('a volume without parts is one list, and one without documents is none', () => {
  expect(list([], [1, 2].map(document))).toEqual(['1 - 1–2, page 10: d1 d2'])
  expect(list([], [])).toEqual([])
})
