import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'
import { listFiles } from '../../src/write/files/list-files.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite, type SmallSite, writeFile } from './make-site.ts'

const id = 'frus1990-92v99p2'
const office = `historicaldocuments/${id}`

const front =
  '<front><div type="toc" xml:id="toc"><head>Contents</head></div><div type="section" xml:id="preface"><head>Preface</head><pb n="V"/><p>Fog<note n="1" xml:id="prefacefn1">Dense.</note> on the<pb n="VI"/> quay.</p></div>'
const emptyChapter = '<div type="chapter" xml:id="ch2"><head>Bells &amp; <hi>Buoys</hi></head>'

let made: SmallSite

beforeAll(async () => {
  const one = document(1, '<p>A lamp<note n="1">Red.</note> <pb n="2"/>burns.</p>')
  const tei = volume(one, document(3, '<p>A rope.</p>'))
    .replace('<front>', front)
    .replace(
      '</div>\n        </body>',
      `</div>${emptyChapter}${document(4, '<p>A bell.</p>')}</div></body>`,
    )
  made = await makeSite(
    {
      [`${id}.xml`]: tei,
      [`permalinks/${id}.tsv`]: `releases\t1.0\nd2\t→\td1\nd2#p1\t${toFingerprint('Gone.')}\t1.0\n`,
      'letters/volume.yaml': 'title: Letters\n',
      'letters/d1.txt': '1. Note\n\n\nA lamp.\n',
    },
    '/editions/',
  )
})
afterAll(() => {
  made.remove()
})

/** Follow the link on the page at an address, to an address in the volume. */
function follow(path: string): string {
  const html = writeFile(made.site, `${path}/index.html`)
  const [, href = ''] = /<a href="([^"]*)">/.exec(html) ?? []
  const to = new URL(href, `https://example.org/${path}/`).href
  return to.replace(`https://example.org/${id}/`, '')
}

describe('an address as at history.state.gov leads to the place', () => {
  test.each([
    ['of a document', 'd1', 'd1/'],
    ['of a document that was renamed', 'd2', 'd2/'],
    ['of a note', 'd1fn1', 'd1/#fn1'],
    ['of a note in a section', 'prefacefn1', 'preface/#fn1'],
    ['of a note on the heading of a chapter', 'ch1fn1', 'ch1/#fn1'],
    ['of a page', 'pg_2', 'd1/#pg_2'],
    ['of a page in a section', 'pg_VI', 'preface/#pg_VI'],
    ['of a page on which nothing goes on', 'pg_1', 'pages/#pg_1'],
    ['of a section', 'preface', 'preface/'],
    ['of the list of persons', 'persons', 'people/'],
    ['of the index', 'index', 'printed-index/'],
    ['of a chapter with a text', 'ch1', 'ch1/'],
    ['of a chapter without one', 'ch2', '#ch2'],
    ['of the contents', 'toc', ''],
  ])('%s', (_, path, to) => {
    expect(follow(`${office}/${path}`)).toBe(to)
  })

  test('of the volume', () => {
    expect(follow(office)).toBe('')
  })

  test('and without its first part, where there is no page', () => {
    const paths = ['d1fn1', 'pg_2', 'persons', 'ch2', 'toc', 'prefacefn1']
    expect(paths.map((path) => follow(`${id}/${path}`))).toEqual([
      ...['d1/#fn1', 'd1/#pg_2', 'people/', '#ch2', '', 'preface/#fn1'],
    ])
    const files = new Set(Array.from(listFiles(made.site), ({ path }) => path))
    for (const path of ['d1', 'd2', 'preface', 'people', 'ch1', 'index'])
      expect(files.has(`${id}/${path}/index.html`)).toBe(false)
  })

  test('in volumes of the series only', () => {
    const paths = Array.from(listFiles(made.site), ({ path }) => path)
    expect(paths.filter((path) => /letters\/.*index\.html$/.test(path))).toEqual([])
    expect(paths).toEqual([...new Set(paths)])
  })
})

describe('the page of an old address', () => {
  const read = (path: string) => writeFile(made.site, `${office}/${path}/index.html`)

  test.each([
    ['d1', 'Document 1'],
    ['d1fn1', 'Document 1, note 1'],
    ['pg_2', 'Page 2'],
    ['persons', 'Persons'],
    ['ch2', 'Bells &amp; Buoys'],
    ['toc', 'Contents'],
  ])('names the place of %s and its volume', (path, name) => {
    const volume = 'Foreign Relations, 1990–1992, Volume XCIX, Part 2'
    expect(read(path)).toContain(`<title>${name} · ${volume}</title>`)
  })

  test('leads to a place without scripts, and says of a text that a place in it must be sought', () => {
    expect(read('d1fn1')).toContain('http-equiv="refresh" content="0; url=../../../')
    expect(read('d1fn1')).not.toContain('look for that place')
    expect(read('d1')).not.toContain('http-equiv="refresh"')
    expect(read('d1')).toContain('look for that place')
  })
})
