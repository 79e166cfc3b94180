import { afterEach, expect, test } from 'vitest'
import { toEvidencePlace } from '../../src/write/evidence.ts'
import { makeSite, type SmallSite } from './make-site.ts'
import { english } from '../../src/words/en/index.ts'

let made: SmallSite | undefined

afterEach(() => made?.remove())

const seeds = {
  'letters/volume.yaml': 'title: Letters of a Harbor\nurl: https://example.org/letters\n',
  'letters/to-leo.txt': '12. To Leo\n\n\nHe saw it.\n',
  'letters/to-ada.txt': 'To Ada\n\n\nShe saw it.\n',
}

test('a source is a document by its number or the name of its file, or the volume', async () => {
  made = await makeSite(seeds)
  const { edition } = made.site
  const toPlace = (document?: string) => {
    const { name, href, named } = toEvidencePlace(
      edition,
      { volume: 'letters', ...(document !== undefined && { document }) },
      english,
    )
    return [named, name, href]
  }
  expect(['12', 'to-leo', 'to-ada', '99', undefined].map(toPlace)).toEqual([
    [undefined, 'Document 12', '/letters/to-leo/'],
    [undefined, 'Document 12', '/letters/to-leo/'],
    [undefined, 'To Ada', '/letters/to-ada/'],
    [undefined, 'Document 99', undefined],
    ['Letters of a Harbor', undefined, undefined],
  ])
})

test('only the series has an address for a document that the edition does not include', async () => {
  const id = 'frus1964-68v02'
  made = await makeSite({
    [`${id}/volume.yaml`]: `title: Vietnam\ndocumentUrl: https://example.org/${id}/{document}\n`,
    [`${id}/d1.txt`]: '1. Telegram\n\n\nHe left.\n',
  })
  expect(
    toEvidencePlace(made.site.edition, { volume: id, document: '99', page: '366' }, english),
  ).toEqual({
    named: undefined,
    name: 'Document 99',
    href: `https://example.org/${id}/d99`,
    host: 'example.org',
    page: 'p. 366',
  })
})
