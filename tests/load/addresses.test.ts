import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toSectionPages } from '../../src/edition/display/sections.ts'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { toEntries } from '../../src/parse/tei/index.ts'
import { readVolume } from '../../src/pipeline/read.ts'
import { maxIdLength, volumeNames } from '../../src/tree/path-ids.ts'
import { isAlias, kinds, toEntryPath } from '../../src/tree/register.ts'
import { toText } from '../../src/tree/to-text.ts'
import { findNodes } from '../../src/tree/walk.ts'
import { makeEdition } from './make-edition.ts'

const volume = 'frus1990-92v99p2'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Ids that are names of pages or devices, too long, or differ only in case. */
const hostile = [
  ...['pages', 'index', 'people', 'terms', 'timeline', 'correspondence', 'Pages', 'preface'],
  ...['d1', 'D1', 'd1-2', 'con', 'NUL', 'com1', 'frus1964-68v02', 'documents', 'section1', 'd2'],
  ...[`d${'1'.repeat(300)}`, 'd'.repeat(101), 'documents.json', '../../etc', 'd1.', 'dé', 'a b'],
]

/** Make a volume of documents, sections and entries with these ids; an empty string for no id. */
function write(
  documents: ReadonlyArray<string>,
  sections: ReadonlyArray<string> = [],
  entries: ReadonlyArray<string> = [],
): string {
  const toId = (id: string) => (id === '' ? '' : ` xml:id="${id}"`)
  const items = entries.map(
    (id, index) =>
      `<item><persName${toId(id)}>Kerr ${index}</persName>, keeper of light ${index}</item>`,
  )
  const list = `<div xml:id="persons"><head>Persons</head><list>${items.join('')}</list></div>`
  const front = sections.map(
    (id, index) => `<div${toId(id)}><head>Section ${index}</head><p>Text.</p></div>`,
  )
  const body = documents.map((id, index) => {
    const refs = documents.filter(Boolean).map((id) => `<ref target="#${id}">${id}</ref>, `)
    const names = entries.map((id) => `<persName corresp="#${id}">Kerr</persName>, `)
    return `<div type="document"${toId(id)}><head>Document ${index}</head><p>${refs.join('')}${names.join('')}</p></div>`
  })
  const title = (type: string, text: string) => `<title type="${type}">${text}</title>`
  return `<TEI><teiHeader>${title('series', 'Foreign Relations of the United States')}${title('subseries', '1990–1992')}${title('volumenumber', 'XCIX')}${title('volume', 'Harbors')}<publisher>Printing Office</publisher><pubPlace>Washington</pubPlace><date type="publication-date">2001</date></teiHeader><text><front>${front.join('')}${list}</front><body><div xml:id="ch1"><head>Lights</head>${body.join('')}</div></body></text></TEI>`
}

/** List the paths of all pages in the volume, and the ids of its documents. */
async function build(tei: string) {
  writeFileSync(join(root, `${volume}.xml`), tei)
  const { documents, volumes, listed, messages } = await compileEdition([root], 'code')
  const sections = toSectionPages(volumes[0]?.data.matter ?? { sections: [] }, [])
  const register = listed[volume]
  const entries = kinds.flatMap((kind) =>
    (register?.[kind] ?? []).flatMap((entry) =>
      isAlias(entry) ? [] : [toEntryPath({ kind, key: entry.key }).replace(`${volume}/`, '')],
    ),
  )
  return { documents: documents.map(({ data }) => data), sections, entries, messages }
}

/** Ids of sections that are texts; `index` is the id of the printed index. */
const inText = hostile.filter((id) => id !== 'index')

test('a volume whose ids cannot be used in addresses keeps all its documents, sections and entries', async () => {
  const { documents, sections, entries, messages } = await build(write(hostile, inText, hostile))
  expect(documents.map(({ title }) => title)).toEqual(
    hostile.map((_, index) => `Document ${index}`),
  )
  const texts = sections.filter(({ list }) => list === undefined)
  expect(texts.map(({ title }) => title)).toEqual(inText.map((_, index) => `Section ${index}`))
  expect(entries).toHaveLength(hostile.length)

  const paths = [
    ...volumeNames,
    ...documents.map(({ document }) => document),
    ...texts.map(({ path }) => path),
  ]
  for (const all of [paths, entries]) {
    expect(new Set(all.map((path) => path.toLowerCase())).size).toBe(all.length)
    for (const path of all) expect(path).toMatch(/^(?:people\/)?[A-Za-z][\w-]{0,104}\/?$/)
  }
  expect(paths.filter((path) => /^(?:con|nul|com1)$/i.test(path))).toEqual([])

  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  const own = new Set([...documents.map(({ document }) => document)])
  for (const [index, written] of hostile.entries()) {
    const given = documents[index]?.document ?? ''
    if (own.has(written) && given === written) continue
    expect(messages.map(({ message }) => message).join('\n')).toContain(`; \`${given}\` is used`)
  }
})

test('its pages are written, and references by the original ids find every document', async () => {
  const ids = hostile.filter((id) => /^[\w-]+$/.test(id))
  writeFileSync(join(root, `${volume}.xml`), write(ids))
  const { load, page, ids: list } = makeEdition(root)
  await load()
  const given = list()
  expect(given).toHaveLength(ids.length)
  for (const id of given) {
    const links = page(id).html.blanks.map(
      ({ properties }) => `${volume}/${String(properties['dataDocument'])}`,
    )
    // A document does not refer to itself by its id.
    expect(links).toEqual(given)
  }
})

test('names link to entries whose ids were replaced', async () => {
  const ids = ['p_ÉA1', 'index', `p_${'K'.repeat(200)}`, 'p_ok', 'P_OK']
  writeFileSync(join(root, `${volume}.xml`), write(['d1'], [], ids))
  const { load, page } = makeEdition(root)
  await load()
  expect(page(`${volume}/d1`).glossed.map(({ key }) => key)).toEqual([
    `${volume}/p_EA1`,
    `${volume}/index-2`,
    `${volume}/p_${'K'.repeat(98)}`,
    `${volume}/p_ok`,
    `${volume}/P_OK-2`,
  ])
})

test('for any ids, no document is lost and all addresses are unique', () => {
  const id = fc.oneof(fc.constantFrom('', ...hostile), fc.string({ unit: 'grapheme-ascii' }))
  const safe = id.map((value) => value.replace(/[<>&"]/g, ''))
  fc.assert(
    fc.property(
      fc.array(safe, { minLength: 1, maxLength: 12 }),
      fc.array(safe, { maxLength: 6 }),
      (ids, others) => {
        const file = new VFile({ path: `${volume}.xml`, value: write(ids, others, others) })
        const { documents, sections, persons } = readVolume(file)
        const titles = documents.map(({ tree }) => toText(...tree.children.slice(0, 1)))
        expect(titles).toEqual(ids.map((_, index) => `Document ${index}`))
        const given = documents.map(({ id }) => id)
        const texts = sections.filter(({ list }) => list === undefined).map(({ id }) => id)
        const all = [...volumeNames, ...given, ...texts].map((path) => path.toLowerCase())
        expect(new Set(all).size).toBe(all.length)
        for (const one of given) expect(one.length).toBeLessThan(maxIdLength + 5)
        const keys = [...toEntries(volume, persons).entries.values()].map(({ key }) =>
          key.toLowerCase(),
        )
        expect(new Set(keys).size).toBe(others.filter(Boolean).length)

        // A document with a unique id is found by it, if a reference can name it.
        for (const [index, written] of ids.entries()) {
          const isAlone = [...ids, ...others].filter((other) => other === written).length === 1
          if (!isAlone || !/^[A-Za-z][A-Za-z-]*\d?$/.test(written) || written === 'persons')
            continue
          const [first] = documents
          const references = findNodes(
            first?.tree.children ?? [],
            (node) => node.type === 'crossReference',
          )
          const targets = references.flatMap((node) =>
            toText(node) === written ? [node.target] : [],
          )
          expect(targets).toEqual([given[index]])
        }
      },
    ),
  )
})

test('a message on an id never suggests an id that is taken, such as the written one', async () => {
  const { messages } = await build(write(['preface', 'd162', 'D162'], ['preface'], hostile))
  const suggested = messages.flatMap(({ message }) => {
    const [, written, sample] = /`xml:id` `(.+?)` .*such as `(.+?)`/.exec(message) ?? []
    return written === undefined ? [] : [{ written, sample }]
  })
  expect(suggested.map(({ written }) => written)).toEqual(
    expect.arrayContaining(['preface', 'D162']),
  )
  expect(suggested.filter(({ written, sample }) => written === sample)).toEqual([])
  expect(suggested.filter(({ sample }) => sample === 'd162')).toEqual([])
})
