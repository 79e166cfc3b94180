import { expect, test } from 'vitest'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { memo, neighbors, toEdition, volume } from './edition.ts'

const title =
  'Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)'
const titled = { ...memo, title }
const others = neighbors.filter(({ id }) => id !== memo.id)

async function resolve(text: string, documents = [titled, ...others]) {
  const { citations, rest } = await resolveText(text, {}, toEdition(documents))
  return [
    ...citations.flatMap(({ start, end, answers }) =>
      answers.flatMap(({ message, offers }) => [
        text.slice(start, end),
        ...offers.map(({ href }) => href.replace(`${volume.id}/`, '')),
        ...(message === '' ? [] : [message]),
      ]),
    ),
    ...rest.map(({ start, end }) => `? ${text.slice(start, end)}`),
  ]
}

test.each([
  ['(“Memorandum of Telephone Conversation” 367)', 'd162/#pg_367'],
  ['("Memorandum of Telephone Conversation" 366–67)', 'd162/'],
  ['(“Memorandum of Telephone Conversation,” point 3, p. 367)', 'd162/#p1.3'],
  ['(“Memorandum of Telephone Conversation,” point 3(a), p. 367)', 'd162/#p1.3.a'],
  ['(“Memorandum of Telephone Conversation,” note 1)', 'd162/#fn1'],
  ['(“Memorandum of Telephone Conversation”)', 'd162/'],
  ['("162. Memorandum" 367)', 'd162/#pg_367'],
  [`(“${title}” 367)`, 'd162/#pg_367'],
])('%s leads to the document with the title, and to the place in it', async (text, to) => {
  expect(await resolve(text)).toEqual([text, to])
  expect(await resolve(`He agreed ${text}.`)).toEqual([text, to, '? He agreed'])
  const { certain, offers } = await findPlaces(text, {}, toEdition([titled, ...others]))
  expect([certain, offers.map(({ href }) => href)]).toEqual([true, [`${volume.id}/${to}`]])
})

test.each([
  '(“Memorandum of Trade” 367)',
  '(“Memorandum of Telephone Conversation” 12)',
  '(“163. Memorandum” 367)',
  '(“Memorandum of Telephone Conversation” is a title)',
  '(he said “no”)',
])('%s names no document', async (text) => {
  const found = await resolve(text)
  expect(found.filter((each) => each.startsWith('d'))).toEqual([])
})

test('the page decides between documents of one title; where too many have it, the answer says so', async () => {
  const some = neighbors.map((each) => ({ ...each, title: 'Memorandum of Conversation' }))
  expect(await resolve('(“Memorandum of Conversation” 365)', some)).toEqual([
    '(“Memorandum of Conversation” 365)',
    'd161/',
  ])
  const many = Array.from({ length: 9 }, (_, index) => ({ ...titled, id: `d${index}` }))
  expect((await resolve('(“Memorandum of Telephone Conversation”)', many)).at(-1)).toBe(
    '9 documents have this title: add the number of the document, or the volume.',
  )
})

test('a citation that names its book in brackets is one', async () => {
  const text = '(“Memorandum of Telephone Conversation,” FRUS, 1964–1968, vol. II, doc. 163)'
  const found = await resolve(text)
  expect(found.filter((each) => each.startsWith('d'))).toEqual(['d163/'])
})

test('the number behind a title decides between documents of one title, and so does the date', async () => {
  const some = neighbors.map((each, day) => ({
    ...{ ...each, title: 'Telegram From the Embassy' },
    when: `1965-02-0${day + 1}`,
  }))
  for (const [text, ...to] of [
    ['(“Telegram,” doc. 162)', 'd162/'],
    ['(“Telegram,” doc. 162, point 3, p. 367)', 'd162/#p1.3'],
    ['(“Telegram,” 2 Feb. 1965)', 'd162/'],
    ['(“Telegram,” February 2, 1965, point 3)', 'd162/#p1.3'],
    ['(“Telegram,” doc. 162, points 1 and 3)', 'd162/#p1.1', 'd162/#p1.3'],
  ])
    expect(new Set(await resolve(text ?? '', some))).toEqual(new Set([text, ...to]))
  expect(await resolve('(“Telegram,” doc. 170)', some)).toEqual(['? “Telegram,” doc. 170'])
})
