import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHighwire } from '../../src/export/page-data/highwire.ts'
import { toSchemaOrg, toScriptText } from '../../src/export/page-data/schema-org.ts'
import { describeDocument } from '../../src/export/csl/described-document.ts'
import { toCslItem } from '../../src/export/csl/to-csl-item.ts'
import type { ExportedDocument } from '../../src/export/exported-document.ts'
import { type DocumentMeta, toDocumentMeta } from '../../src/write/document-meta.ts'
import { makeMemoSite } from '../export/csl/memo-site.ts'
import { letter, paper } from '../export/csl/entries.ts'
import { readWithZotero } from '../zotero.ts'
import type { SmallSite } from './make-site.ts'

const address = 'https://example.org/frus1964-68v02/d162/'

let made: SmallSite
let meta: DocumentMeta
let local: DocumentMeta

beforeAll(async () => {
  made = await makeMemoSite()
  meta = describeMemo('https://example.org/')
  local = describeMemo('/')
})
afterAll(() => {
  made.remove()
})

function describeMemo(root: string): DocumentMeta {
  const { site } = made
  const [volume] = site.edition.volumes
  const [entry] = volume?.documents ?? []
  if (!volume || !entry) throw new Error('Unexpected edition without the memo')
  return toDocumentMeta(site, entry, volume, root, [])
}

/** Write a page with what its head says. */
function toPage({ metas, coins }: Pick<DocumentMeta, 'metas' | 'coins'>, canonical = ''): string {
  const head = metas.map(([name, content]) => `<meta name="${name}" content="${content}">`)
  const span =
    coins === undefined
      ? ''
      : `<span class="Z3988" title="${coins.replaceAll('&', '&amp;')}"></span>`
  return `<!doctype html><html><head>${head.join('')}${canonical}</head><body>${span}</body></html>`
}

const read = (document: ExportedDocument) => {
  const item = toCslItem(describeDocument(document))
  return readWithZotero(
    toPage({ metas: toHighwire(item, undefined), coins: undefined }),
    'https://example.org/',
  )
}

const memo = {
  reader: 'Embedded Metadata',
  itemType: 'bookSection',
  creators: [
    { creatorType: 'editor', firstName: 'David C.', lastName: 'Humphrey' },
    { creatorType: 'editor', firstName: 'Ronald D.', lastName: 'Landa' },
    { creatorType: 'editor', firstName: 'Louis J.', lastName: 'Smith' },
  ],
  fields: {
    title:
      'Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)',
    bookTitle:
      'Foreign Relations of the United States, 1964–1968, Volume II, Vietnam, January–June 1965',
    series: 'Foreign Relations of the United States',
    volume: 'II',
    publisher: 'Government Printing Office',
    date: '1996',
    ISBN: '9780160451263',
    pages: '366-367',
    language: 'en',
    url: address,
  },
}

describe('Zotero saves', () => {
  test('a section of a book with its editors, pages, ISBN and our address', () => {
    expect(readWithZotero(toPage(meta), address)).toEqual(memo)
  })

  test('the same where nobody says at which address the edition is published', () => {
    expect(readWithZotero(toPage(local), address)).toEqual(memo)
  })

  test('our address where that of the printed edition is canonical', () => {
    const canonical = '<link rel="canonical" href="https://publisher.example/">'
    expect(readWithZotero(toPage(meta, canonical), address).fields.url).toBe(address)
  })

  test('no editors from COinS with more facts, which our pages therefore lack', () => {
    const coins = 'rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&rft.genre=bookitem&rft.au=Landa'
    expect(readWithZotero(toPage({ ...meta, coins }), address)).toMatchObject({
      reader: 'COinS',
      creators: [{ creatorType: 'author' }],
    })
  })

  test('unpublished papers as a letter with its sender, or as a manuscript', () => {
    expect(read(paper)).toMatchObject({
      itemType: 'letter',
      creators: [{ creatorType: 'author', firstName: 'Ada', lastName: 'Marin' }],
      fields: { title: paper.record.title, date: '1871/05/04' },
    })
    const report = { ...paper.record, facts: { kind: 'Report', people: [], places: [] } }
    expect(read({ ...paper, record: report })).toMatchObject({
      itemType: 'manuscript',
      creators: [],
    })
  })

  test.each([
    [
      { given: 'Ada M.', family: 'de Marin' },
      { firstName: 'Ada M.', lastName: 'de Marin' },
    ],
    [{ family: 'Harbor Office' }, { firstName: '', lastName: 'Harbor Office' }],
    [
      { given: 'William F.', family: 'Sanford', suffix: 'Jr.' },
      { firstName: 'William F. Jr', lastName: 'Sanford' },
    ],
  ])('the only editor as one: %o', (editor, creator) => {
    const volume = { ...letter.volume, editors: [editor] }
    expect(read({ ...letter, volume }).creators).toEqual([{ creatorType: 'editor', ...creator }])
  })
})

test('the links of the head name the files, the license and the type', () => {
  const listed = local.links.map(({ rel, type = '', href }) => [rel, type, href].join(' '))
  expect(listed).toContain('alternate item text/plain /frus1964-68v02/d162.txt')
  expect(listed).toContain('alternate describedby application/x-bibtex /frus1964-68v02/d162.bib')
  expect(listed).toContain('linkset application/linkset+json /frus1964-68v02/d162.linkset.json')
  expect(listed).toContain('license  /about/#license')
  expect(listed).toContain('type  https://schema.org/ArchiveComponent')
})

test('previews have a picture where the edition has an address', () => {
  expect(Object.fromEntries(meta.properties)).toMatchObject({
    'og:url': address,
    'og:image': 'https://example.org/card.png',
    'og:type': 'article',
  })
  expect(local.properties).toEqual([])
  expect(local.coins).toBeUndefined()
})

describe('data for search engines', () => {
  const toData = (document: ExportedDocument): unknown => {
    const described = describeDocument(document)
    return JSON.parse(toScriptText(toSchemaOrg(toCslItem(described), described)))
  }

  test('say of a document what its page shows', () => {
    expect(JSON.parse(meta.schema)).toEqual({
      '@context': 'https://schema.org',
      '@type': ['ArchiveComponent', 'DigitalDocument'],
      name: memo.fields.title,
      dateCreated: '1965-02-24T18:30:00-05:00',
      pagination: '366-367',
      isPartOf: { '@id': '../', '@type': 'Book', name: memo.fields.bookTitle },
      isBasedOn: 'https://history.state.gov/historicaldocuments/frus1964-68v02/d162',
    })
  })

  test('say of unpublished papers where they are kept', () => {
    expect(toData(paper)).toMatchObject({
      author: [{ '@type': 'Person', name: 'Ada Marin' }],
      isPartOf: { '@type': 'Collection', name: 'Papers of the Berti Family' },
      holdingArchive: { name: 'Municipal Archive' },
      itemLocation: 'Box 3, folder 12, TS 3/12',
    })
    expect(toData({ ...paper, holding: {} })).not.toHaveProperty('holdingArchive')
  })

  test('end no script', () => {
    expect(toScriptText({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}')
  })
})
