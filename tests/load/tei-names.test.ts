import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTextReader } from '../../src/load/cache/text-reader.ts'
import { writePlace } from '../../src/tree/locator-words.ts'
import { isAlias } from '../../src/tree/register.ts'
import { volume } from '../parse/tei/inventions.ts'
import { makeEdition } from './make-edition.ts'
import { english } from '../../src/words/en/index.ts'

const id = 'frus1990-92v99p2'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Make a volume whose lists have Ada Kerr, Bo Li, POL, and Q, a code name of neither. */
async function read(...documents: Array<string>) {
  const persons = `<item><persName xml:id="p_LB1">Li, Bo</persName>, Director of Lamps</item>
    <item><persName xml:id="p_MO1">Moe, Otto</persName>, a clerk</item>
    <item><persName xml:id="p_Q1">Q</persName>, see <persName corresp="#p_KA1">Li, Bo</persName></item>
    <item><term xml:id="t_POL1">POL</term>, petroleum</item>`
  const text = volume(...documents).replace('</list>', `${persons}</list>`)
  writeFileSync(join(root, `${id}.xml`), text.replaceAll('type="names"', 'type="names"'))
  const { load, edition, folder } = makeEdition(root)
  await load()
  const { digest } = edition().documents[0]?.data ?? expect.fail()
  const texts = openTextReader(folder)
  return {
    ...edition(),
    page: texts.page({ digest, key: 'd1' }),
    mentions: new Map(
      Array.from(texts.mentioned(digest), (key) => [key, texts.mentions({ digest, key })]),
    ),
  }
}

function paragraph(content: string, heading = 'Note on Lights'): string {
  return `<div type="document" xml:id="d1" n="1"><head>1. ${heading}</head><p>${content}</p></div>`
}

const kerr = (text: string) => `<persName corresp="#p_KA1">${text}</persName>`
const li = (text: string) => `<persName corresp="#p_LB1">${text}</persName>`
const pol = '<gloss target="#t_POL1">POL</gloss>'

test('the list of a volume becomes a register with the text of the list', async () => {
  const { listed } = await read(paragraph('Text.'))
  expect(listed[id]?.people).toMatchObject([
    { key: `${id}/p_KA1`, name: 'Ada Kerr', sort: 'Kerr, Ada', note: 'Keeper of the light.' },
    { key: `${id}/p_A1`, name: 'A', see: `${id}/p_KA1` },
    { key: `${id}/p_LB1`, name: 'Bo Li', evidence: [{ volume: id, id: 'p_LB1' }] },
    { key: `${id}/p_MO1`, note: 'A clerk.' },
  ])
})

test('a name links to its entry, and is marked once, but not next to a full name', async () => {
  const { page, mentions } = await read(
    paragraph(`${kerr('Kerr')} saw ${li('Bo Li')}; ${kerr('Kerr')}.`),
  )
  expect(page.html.text).toMatch(
    /<p><a class="g" href="#g-p_KA1">Kerr<span .*<\/span><\/a> saw Bo Li; Kerr\.<\/p>/,
  )
  expect(page.glossed.map(({ label, key, marked }) => [label, key, marked])).toEqual([
    ['Kerr', `${id}/p_KA1`, true],
    ['Bo Li', `${id}/p_LB1`, false],
  ])
  expect(mentions.get(`${id}/p_KA1`)).toMatchObject([
    { document: `${id}/d1`, units: [{ id: 'p1', count: 2 }] },
  ])
})

test('participants are mentions of their item, and signers of the unit before', async () => {
  const { mentions } = await read(
    `<div type="document" xml:id="d1" n="1"><head>1. Talk</head>
    <list><item>${kerr('Kerr')}</item><item>${li('Bo Li')}</item></list>
    <p>They spoke.</p><signed>${kerr('Ada Kerr')}</signed></div>`,
  )
  const units = mentions.get(`${id}/p_KA1`)?.flatMap((one) => one.units) ?? []
  expect(
    units.map(({ id, locator, count }) => [id, writePlace(locator, 'name', english.places), count]),
  ).toEqual([
    ['l1.1', 'Item 1', 1],
    ['p1', 'Paragraph 1', 1],
  ])
})

test('descriptions and initials in the volume are mentions of their entry', async () => {
  const { page, messages } = await read(
    paragraph(`The ${li('Director')} and ${kerr('A. K.')} agree.`),
  )
  expect(page.glossed).toHaveLength(2)
  expect(messages.map(({ rule }) => rule)).toEqual(['pincite:tei-alias'])
})

test('a name that shares no word with its entry is reported once, with a count, and not linked', async () => {
  const { page, messages } = await read(paragraph(`${kerr('Smith')} and ${kerr('Smith')} agree.`))
  expect(page.glossed).toEqual([])
  expect(messages.filter(({ rule }) => rule === 'pincite:tei-name')).toMatchObject([
    {
      severity: 'warning',
      message:
        'Unexpected name `Smith` as `#p_KA1` (2 times, here first), expected a name that shares a word with Kerr, Ada',
    },
  ])
})

test('a code name with a wrong target is rejected, both in the list and in the text', async () => {
  const q = '<persName corresp="#p_Q1">Q</persName>'
  const { page, messages, listed } = await read(paragraph(`${q} spoke.`))
  expect(page.glossed).toEqual([])
  expect(listed[id]?.people.some(({ key }) => key.endsWith('p_Q1'))).toBe(false)
  expect(messages.map(({ message }) => message)).toEqual([
    'Unexpected entry `Q, see Li, Bo` that refers to `#p_KA1`, expected a reference to an entry of that name',
    'Unexpected name `Q` as `#p_Q1` (once), expected another entry than “Q, see Li, Bo”, which refers to the wrong one',
  ])
})

test('initials of a third person in a conversation are reported', async () => {
  const a = '<persName corresp="#p_A1">A</persName>'
  const talk = (one: string, two: string) =>
    paragraph(`${a} spoke.`, `Memorandum of Telephone Conversation Between ${one} and ${two}`)
  const moe = '<persName corresp="#p_MO1">Moe</persName>'
  expect((await read(talk(li('Li'), moe))).messages.map(({ message }) => message)).toContain(
    'Unexpected initial `A` as `#p_A1` (once), expected a participant of the conversation',
  )
  const { messages } = await read(talk(li('Li'), kerr('Kerr')))
  expect(messages.map(({ rule }) => rule)).toEqual(['pincite:tei-alias'])
})

test('the class of a file is not read as an abbreviation', async () => {
  const { mentions, messages } = await read(
    paragraph(`Central Files, ${pol} 27 VIET S; ${pol} storage.`),
  )
  expect(mentions.get(`${id}/t_POL1`)).toMatchObject([{ units: [{ count: 1 }] }])
  expect(messages.map(({ message }) => message)).toContain(
    'Unexpected term `POL` as `#t_POL1` (once), expected no link: here it is the class of a file',
  )
})

test('an entry of the edition replaces that of the volume, and names link to it', async () => {
  mkdirSync(join(root, 'register'))
  writeFileSync(
    join(root, 'register/people.yaml'),
    `entries:\n  - { key: kerr-ada, name: Ada Kerr, sort: 'Kerr, Ada', names: [Kerr], note: A keeper., evidence: [{ volume: ${id}, id: p_KA1 }] }\n`,
  )
  const { page, listed } = await read(paragraph(`${kerr('Kerr')} spoke.`))
  expect(page.glossed[0]?.key).toBe('kerr-ada')
  const [first] = listed[id]?.people ?? []
  expect(first && isAlias(first) && first.see).toBe('kerr-ada')
})
