import { describe, expect, test } from 'vitest'
import {
  groupByPlace,
  toBacklinkName,
  toBacklinks,
  toBacklinkSummaries,
} from '../../../src/edition/references/backlinks.ts'
import { collectPlaces } from '../../../src/edition/places/document-places.ts'
import { pageFinder } from '../../../src/edition/places/find-page.ts'
import { placeFinder } from '../../../src/edition/places/places.ts'
import type { Locator } from '../../../src/tree/locator.ts'
import { writePlace } from '../../../src/tree/locator-words.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { read, collectReferences, volume } from '../edition.ts'
import { expectLinear, factor } from '../../linear.ts'
import { english } from '../../../src/words/en/index.ts'

const note = read(
  'd161',
  '161. Editorial Note\n\n\nHe telephoned Yost; see Document 162. He did not say [Page 366] why.\n',
  '365',
)
const call = read(
  'd162',
  '162. Memorandum1\n\n\nSec said …: 1) we have; 2) any idea. See footnote 1 above. See p. 366.\n\n  1. Source: Files. See Document 161 and footnote 9, Document 162.\n',
  '366',
)
const memorandum = read(
  'd173',
  '173. Memorandum1\n\n\nThere were some hours.2 See Document 173.\n\n  1. Source: Files. See footnote 1, Document 162, and again Document 162, footnote 1.\n  2. See Documents 161, 162, and 164, and footnote 7, Document 162.\n',
)
const documents = [note, call, memorandum]
const find = placeFinder(documents, pageFinder(documents, new Set()))
const backlinks = toBacklinks(documents, collectReferences(documents), find)
const places = collectPlaces(call.tree, toUnits(call.tree))

const paragraph1: Locator = { steps: [{ kind: 'paragraph', label: '1' }] }
const note2: Locator = { steps: [{ kind: 'note', label: '2' }] }

/** Backlinks of a document: `Note 1 ← 173, n. 1`. */
function list({ id, tree }: typeof note): Array<string> {
  return groupByPlace(backlinks.get(id) ?? [], collectPlaces(tree, toUnits(tree))).flatMap(
    ({ place, backlinks }) =>
      backlinks.map((one) => {
        const name = place ? writePlace(place.locator, 'name', english.places) : 'document'
        return `${name} ← ${toBacklinkName(one, id, english.places)}`
      }),
  )
}

describe('backlinks list the references to a document', () => {
  test('by place and sentence, in the order of the documents', () => {
    const whole = backlinks
      .get(`${volume}/d162`)
      ?.filter(({ fragment }) => fragment === undefined)
      .map(({ from, unit, locator, sentence }) => {
        return `${from.id}#${unit} ${writePlace(locator, 'name', english.places)}: ${sentence}`
      })
    expect(whole).toEqual([
      'frus1964-68v02/d161#p1 Paragraph 1: He telephoned Yost; see Document 162.',
      'frus1964-68v02/d173#fn2 Note 2: See Documents 161, 162, and 164, and footnote 7, Document 162.',
    ])
  })

  test('grouped by note and page, the document first, each sentence once', () => {
    expect(list(call)).toEqual([
      'document ← 161, ¶ 1',
      'document ← 173, n. 2',
      'Note 1 ← after the points',
      'Note 1 ← 173, n. 1',
    ])
    expect(list(note)).toEqual([
      'document ← 162, n. 1',
      'document ← 173, n. 2',
      'Page 366 ← 162, after the points',
    ])
  })

  test('without references from the document to itself as a whole', () => {
    expect(list(memorandum)).toEqual([])
  })
})

test('a reference to a missing place counts for the document', () => {
  const one = { from: note, unit: 'p1', locator: paragraph1, sentence: '…', fragment: 'p99' }
  expect(groupByPlace([one], places)).toEqual([{ backlinks: [one] }])
})

test('many references to one document are inverted in linear time', () => {
  const make = (count: number) => {
    const many = read('d5', `5. Telegram\n\n\n${'See Document 161. '.repeat(count)}\n`)
    return { documents: [note, many], references: collectReferences([many]) }
  }
  const turn = ({ documents, references }: ReturnType<typeof make>) =>
    toBacklinks(documents, references, find)
  const long = make(2_500 * factor)
  expect(turn(long).get(note.id)).toHaveLength(1)
  expectLinear(turn, make(2_500), long)
})

test('backlinks to a place are summarized in one line, with a count if there are many', () => {
  const groups = groupByPlace(backlinks.get(call.id) ?? [], places)
  expect([...toBacklinkSummaries(groups, call.id, english)]).toEqual([
    ['fn1', { name: 'Referred to in after the points; Document 173, n. 1' }],
  ])
  const from = (number: number) => ({
    id: `${volume}/d${number}`,
    data: { document: `d${number}` },
  })
  const many = [1, 2, 3, 4, 5].map((number) => ({
    from: from(number),
    unit: 'fn2',
    locator: note2,
    sentence: '…',
    fragment: 'fn1',
  }))
  expect(toBacklinkSummaries(groupByPlace(many, places), call.id, english).get('fn1')).toEqual({
    name: 'Referred to in d1, n. 2; d2, n. 2; d3, n. 2; and 2 more',
  })
})

describe('backlinks to a paragraph', () => {
  const body = 'We ask:\n\n1. To go.\n\n2. To stay.\n'
  const orders = read('d20', `20. Orders\n\n\n${body}`)
  const letter = read('d21', '21. Letter\n\n\nSee paragraph 2, Document 20.\n')
  const reply = read('d22', '22. Letter\n\n\nHe cites paragraphs 2 and 5 of Document 20.\n')
  const own = [orders, letter, reply]
  const find = placeFinder(own, pageFinder(own, new Set()))
  const groups = groupByPlace(
    toBacklinks(own, collectReferences(own), find).get(orders.id) ?? [],
    collectPlaces(orders.tree, toUnits(orders.tree)),
  )

  test('are counted there, and at the document for a number that it does not print', () => {
    expect(groups.map(({ place, backlinks }) => [place?.id, backlinks.length])).toEqual([
      [undefined, 1],
      ['p3', 2],
    ])
    expect([...toBacklinkSummaries(groups, orders.id, english)]).toEqual([
      ['p3', { name: 'Cited by 2: Document 21, ¶ 1; Document 22, ¶ 1', count: 'Cited by 2' }],
    ])
  })

  test('are listed by its printed number', () => {
    const [, paragraph] = groups
    expect(paragraph?.place && writePlace(paragraph.place.locator, 'name', english.places)).toBe(
      'Numbered paragraph 2',
    )
  })
})
