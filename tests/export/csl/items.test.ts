import { describe, expect, test } from 'vitest'
import { toBibliographyEntry } from '../../../src/export/csl/bibliography-entry.ts'
import { toBibtex } from '../../../src/export/csl/bibtex.ts'
import { toRis } from '../../../src/export/csl/ris.ts'
import { describeDocument } from '../../../src/export/csl/described-document.ts'
import { toCslItem } from '../../../src/export/csl/to-csl-item.ts'
import type { ExportedDocument } from '../../../src/export/exported-document.ts'
import type { FootnoteDefinition } from '../../../src/tree/nodes.ts'
import { letter, paper, position, toTree, without } from './entries.ts'

const toItem = (document: ExportedDocument) => toCslItem(describeDocument(document))

const withRecord = (document: ExportedDocument, record: Partial<ExportedDocument['record']>) => ({
  ...document,
  record: { ...document.record, ...record },
})

describe('the type of unpublished papers', () => {
  const memo = withRecord(paper, { facts: { kind: 'Memorandum', people: [], places: [] } })
  const report = withRecord(paper, { facts: { kind: 'Paper', people: [], places: [] } })

  test.each<[string, ExportedDocument, string]>([
    ['by its heading a letter', paper, 'personal_communication'],
    ['from one to another', report, 'personal_communication'],
    ['with neither', { ...report, tree: toTree([]) }, 'manuscript'],
    ['a memorandum of two who spoke', memo, 'manuscript'],
    [
      'a letter by its source',
      withRecord({ ...report, tree: toTree([]) }, { correspondents: { from: 'Ada' } }),
      'personal_communication',
    ],
  ])('%s', (_, document, type) => {
    expect(toItem(document).type).toBe(type)
  })

  test('only those of letters have authors', () => {
    expect(toItem(memo)).toMatchObject({ author: undefined, recipient: undefined })
    expect(toItem(paper)).toMatchObject({
      author: [{ literal: 'Ada Marin' }],
      recipient: [{ literal: 'Paolo Berti' }, { literal: 'Leo Marin' }],
    })
  })

  test('without a shelf they have no location', () => {
    const { archive_location, archive_collection } = toItem({ ...paper, holding: {} })
    expect([archive_location, archive_collection]).toEqual([undefined, 'Letters of a Harbor'])
  })
})

describe('a date is as exact as it is known', () => {
  test.each([
    ['1871-05-04T18:30', [[1871, 5, 4]]],
    ['1871-05', [[1871, 5]]],
    ['1871', [[1871]]],
  ])('%s', (when, parts) => {
    const document = withRecord(paper, { when })
    expect(toItem(document).issued).toEqual({ 'date-parts': parts })
  })

  test.each([
    ['1871-05-04', '1871/05/04/', 'May 4, 1871'],
    ['1871-05', '1871/05//', 'May 1871'],
    ['1871', '1871///', '1871'],
  ])('%s in RIS and BibTeX', (when, ris, bibtex) => {
    const entries = [toBibliographyEntry(withRecord(paper, { when }))]
    expect(toRis(entries)).toContain(`\r\nPY  - 1871\r\nDA  - ${ris}\r\n`)
    expect(toBibtex(entries)).toContain(`note      = {${bibtex}, Box 3`)
  })

  test('one that is not known is in no file', () => {
    const entries = [toBibliographyEntry(without(paper, 'when', 'date'))]
    expect(toRis(entries)).not.toMatch(/PY|DA|N1/)
    expect(toBibtex(entries)).not.toContain('year')
  })
})

describe('the address', () => {
  test('is that of the publisher, else of the edition, else absent', () => {
    const url = 'https://publisher.example/1'
    const local = { ...letter, address: '/letters/d1/' }
    expect(toItem({ ...letter, url })).toMatchObject({
      URL: url,
      custom: { address: letter.address },
    })
    expect(toItem(letter).URL).toBe(`${letter.address}?release=2026-11-29`)
    expect(toItem(local)).toMatchObject({ URL: undefined, custom: { address: undefined } })
  })

  test('ends no field of BibTeX', () => {
    const entry = toBibliographyEntry({ ...letter, url: 'https://publisher.example/{1}%20_' })
    expect(toBibtex([entry])).toContain('url       = {https://publisher.example/%7B1%7D%20_}')
  })
})

test('a document of an old subseries is cited by its pages, not by its number', () => {
  const old = {
    ...withRecord(letter, { number: '7', pages: { first: '12', last: '12' } }),
    volume: { title: 'General', subseries: '1952–1954' },
  }
  const recent = { ...old, volume: { title: 'General', subseries: '1955–1957' } }
  expect(toItem(old)).toMatchObject({ 'chapter-number': undefined, note: undefined, page: '12' })
  expect(toItem(recent)).toMatchObject({ 'chapter-number': '7', note: 'Document 7' })
  expect(toItem(without(old, 'pages'))['chapter-number']).toBe('7')
})

test('names keep their suffixes, and institutions their words', () => {
  const editors = [
    { given: 'William F.', family: 'Sanford', suffix: 'Jr.' },
    { family: 'Harbor and Sons' },
    { family: 'Harbor', suffix: 'Ltd.' },
    { given: 'Ada', family: 'Marin, Countess' },
  ]
  const entries = [toBibliographyEntry({ ...letter, volume: { ...letter.volume, editors } })]
  expect(toBibtex(entries)).toContain(
    'editor    = {Sanford, Jr., William F. and {Harbor and Sons} and {Harbor, Ltd.} and {Marin, Countess}, Ada}',
  )
  expect(toRis(entries)).toContain('A2  - Sanford, William F., Jr.\r\nA2  - Harbor and Sons\r\n')
})

test('the genre is in words of the heading, with its abbreviations', () => {
  const genre = (title: string) => toItem(withRecord(letter, { title })).genre
  expect(genre('NSC Memorandum From Ada to Paolo')).toBe('NSC memorandum')
  expect(genre('Why Trieste?')).toBeUndefined()
})

describe('where the original of a printed document is kept', () => {
  const find = (text: string) => {
    const note: FootnoteDefinition = {
      type: 'footnoteDefinition',
      position,
      label: '1',
      noteType: 'source',
      children: [
        { type: 'paragraph', position, children: [{ type: 'text', position, value: text }] },
      ],
    }
    const { archive, archive_location } = toItem({
      ...letter,
      tree: { ...letter.tree, children: [note] },
    })
    return archive && `${archive} | ${archive_location}`
  }

  test.each([
    [
      'Source: Johnson Library, National Security File, Vol. XXVIII. Top Secret; Nodis. Drafted by Ball.',
      'Johnson Library | National Security File, Vol. XXVIII',
    ],
    [
      'Source: Department of State, Central Files, POL 27 VIET S. Secret.',
      'Department of State | Central Files, POL 27 VIET S',
    ],
    ['Source: Department of State, Rusk Files, 1965. Drafted by Ball. Secret.', undefined],
    ['Source: Harbor Office. Secret.', undefined],
    ['Drafted by Ball.', undefined],
  ])('%s', (text, expected) => {
    expect(find(text)).toBe(expected)
  })
})

test('the language is that of the document, its volume or the edition; a script alone is none', () => {
  const lang = (document: ExportedDocument) => toItem(document).language
  const inGerman = { ...letter, volume: { ...letter.volume, lang: 'de' } }
  expect(lang(letter)).toBe('en')
  expect(lang({ ...letter, edition: { title: 'Lettere', lang: 'it' } })).toBe('it')
  expect(lang(inGerman)).toBe('de')
  expect(lang(withRecord(inGerman, { language: { lang: 'ar', dir: 'rtl' } }))).toBe('ar')
  expect(lang(withRecord(inGerman, { language: { lang: 'und-Arab' } }))).toBeUndefined()
})
