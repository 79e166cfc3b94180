import { expect, test } from 'vitest'
import { checkNames } from '../../../src/lint/apparatus/names.ts'
import type { PersonName, Root } from '../../../src/tree/nodes.ts'
import type { FoundEntry } from '../../../src/tree/register.ts'
import { position, text } from '../../rehype/render.ts'

/** An entry that has the initial of its name among its names. */
const toEntry = (name: string, sort: string): FoundEntry => ({
  kind: 'people',
  key: `v/${sort}`,
  name,
  sort,
  names: [name.slice(0, 1)],
  note: '',
  evidence: [],
})
const entries = new Map([
  ['p_KA1', toEntry('Ada Kerr', 'Kerr, Ada')],
  ['p_LB1', toEntry('Bo Li', 'Li, Bo')],
  ['p_MO1', toEntry('Otto Moe', 'Moe, Otto')],
])

const name = (value: string, ref?: string): PersonName => ({
  type: 'personName',
  ...(ref !== undefined && { ref }),
  children: [text(value)],
  position,
})

/** Problems of a document with this title and these names. */
function check(
  title: Array<PersonName | ReturnType<typeof text>>,
  names: Array<PersonName>,
  misdirected = new Map<string, string>(),
): Array<string> {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'title', children: title, position },
      { type: 'paragraph', children: names, position },
    ],
    position,
  }
  const problems = checkNames([tree], (ref) => entries.get(ref), misdirected)
  return problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

test('a name without a key, or with one that no list has, cannot be checked', () => {
  expect(check([], [name('Moe'), name('Moe', 'p_X1')])).toEqual([])
})

test('a name that shares no word with its entry is one warning, however often it comes', () => {
  const wrong = name('Moe', 'p_KA1')
  expect(check([], [name('Miss Kerr', 'p_KA1'), wrong, { ...wrong }])).toEqual([
    'tei-name: Unexpected name `Moe` as `#p_KA1` (2 times, here first), expected a name that shares a word with Kerr, Ada',
  ])
})

test('a name under a key whose alias refers to the wrong entry is a warning', () => {
  expect(check([], [name('Q', 'p_Q1')], new Map([['p_Q1', 'Q, Li, Bo']]))).toEqual([
    'tei-name: Unexpected name `Q` as `#p_Q1` (once), expected another entry than “Q, Li, Bo”, which refers to the wrong one',
  ])
})

test('an initial in a conversation is one of those who take part in it', () => {
  const title = [
    text('Conversation of '),
    name('Kerr', 'p_KA1'),
    text(' and '),
    name('Li', 'p_LB1'),
  ]
  expect(check(title, [name('A', 'p_KA1'), name('Moe', 'p_MO1')])).toEqual([])
  expect(check(title, [name('O', 'p_MO1')])).toEqual([
    'tei-participant: Unexpected initial `O` as `#p_MO1` (once), expected a participant of the conversation',
  ])
})

test('an initial is not checked where fewer than two who take part are known', () => {
  const title = [text('Conversation of '), name('Kerr', 'p_KA1'), text(' and '), name('a clerk')]
  expect(check(title, [name('O', 'p_MO1')])).toEqual([])
  expect(check([text('Letter')], [name('O', 'p_MO1')])).toEqual([])
})
