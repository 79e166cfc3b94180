import { afterEach, expect, test } from 'vitest'
import { toVolumeDirection, toVolumeTitle } from '../../src/write/volumes.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite, type SmallSite } from './make-site.ts'

const id = 'frus1990-92v99p2'
let made: SmallSite | undefined

afterEach(() => made?.remove())

test('what a record states is of all its documents, and a sidecar states it for one', async () => {
  made = await makeSite({
    'letters/volume.yaml': 'title: Letters\nrepository: Archive\ndir: rtl\nbox: 3\nfolder: 12\n',
    'letters/to-ada.txt': 'To Ada\n\n\nHe saw it.\n',
    'letters/to-leo.txt': 'To Leo\n\n\nShe saw it.\n',
    'letters/to-leo.yaml': 'lang: fr\ndir: ltr\nbox: 4\n',
  })
  const [letters = expect.fail()] = made.site.edition.volumes
  expect(toVolumeDirection(letters)).toBe('rtl')
  expect(letters.documents.map(({ data: { language, shelf } }) => ({ language, shelf }))).toEqual([
    { language: { dir: 'rtl' }, shelf: { box: '3', folder: '12' } },
    { language: { lang: 'fr', dir: 'ltr' }, shelf: { box: '4' } },
  ])
})

test('documents of a volume in one file have what its record and their sidecars state', async () => {
  made = await makeSite({
    [`${id}.xml`]: volume(document(1, '<p>A lamp.</p>'), document(2, '<p>A note.</p>')),
    [`${id}/volume.yaml`]: 'title: Lamps\nrepository: Archive\nbox: 3\ndir: rtl\norder: [d2]\n',
    [`${id}/d2.yaml`]: 'folder: 12\ndir: ltr\n',
  })
  const { documents } = made.site.edition
  expect(
    documents.map(({ data: { document, language, shelf } }) => [document, language, shelf]),
  ).toEqual([
    ['d2', { dir: 'ltr' }, { box: '3', folder: '12' }],
    ['d1', { dir: 'rtl' }, { box: '3' }],
  ])
})

test('a transcription has the place of the document of the file that it replaces', async () => {
  const letters = ['c', 'a', 'b'].map(
    (name) => `<div type="letter" xml:id="${name}"><head>${name}</head><p>It is seen.</p></div>`,
  )
  made = await makeSite({
    'letters.xml': `<TEI><teiHeader><fileDesc><titleStmt><title>Letters</title></titleStmt></fileDesc></teiHeader><text><body>${letters.join('')}</body></text></TEI>`,
    'letters/a.txt': 'To Ada\n\n\nHe saw it.\n',
  })
  const { documents } = made.site.edition
  expect(documents.map(({ data }) => data.document)).toEqual(['c', 'a', 'b'])
  expect(documents[1]?.data.title).toBe('To Ada')
})

test.each([
  ['Lamps', ['Letters · Lamps', 'Papers · Harbors, Volume 2']],
  ['Letters', ['Letters', 'Papers · Harbors, Volume 2']],
])('the titles of the pages of volumes in %s say nothing twice', async (edition, titles) => {
  made = await makeSite({
    'edition.yaml': `title: ${edition}\n`,
    'letters/volume.yaml': 'title: Letters\n',
    'letters/to-ada.txt': 'To Ada\n\n\nHe saw it.\n',
    'papers/volume.yaml': 'title: Papers\nseries: Harbors\nnumber: 2\n',
    'papers/to-leo.txt': 'To Leo\n\n\nShe saw it.\n',
  })
  const { site } = made
  expect(site.edition.volumes.map((volume) => toVolumeTitle(site, volume))).toEqual(titles)
})
