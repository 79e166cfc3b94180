import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../src/write/files/list-files.ts'
import { makeSite, type SmallSite, writeFile } from './make-site.ts'

const id = 'harbor'
let made: SmallSite

beforeAll(async () => {
  made = await makeSite(
    {
      'harbor/volume.yaml': 'title: Papers of a harbor\n',
      'harbor/d3.xml':
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div type="document" xml:id="d3"><head>3. Log</head><p>The lamp is <hi>red</hi>.</p></div></body></text></TEI>',
      'harbor/d1.txt': 'A note\n\nThe lamp is out.\n',
      'harbor/d2.txt': 'Another note\n\nThe blue lamp burns.\n',
      'harbor/d2.yaml':
        "annotations:\n  - { quote: blue lamp, note: 'It was [out](d1).', whose: ours }\n",
    },
    '/pincite/',
  )
})

afterAll(() => {
  made.remove()
})

test('annotations are a file where a sidecar may have some, with addresses of the site', () => {
  const name = `${id}/d2.annotations.jsonld`
  const written: unknown = JSON.parse(writeFile(made.site, name))
  expect(written).toMatchObject({ id: `https://example.org/pincite/${name}`, total: 1 })
  expect(JSON.stringify(written)).toContain('https://example.org/pincite/harbor/d1/')
})

test('the text of a transcription is its bytes', () => {
  expect(writeFile(made.site, `${id}/d1.txt`)).toBe('A note\n\nThe lamp is out.\n')
})

test('the data of a document is found at the addresses that it names itself', () => {
  const written: unknown = JSON.parse(writeFile(made.site, `${id}/d1.json`))
  expect(written).toMatchObject({
    $schema: 'https://example.org/pincite/schema/document.json',
    address: 'https://example.org/pincite/harbor/d1/',
    source: { name: 'd1.txt' },
    units: { p1: { address: 'https://example.org/pincite/harbor/d1/#p1' } },
  })
  const schema: unknown = JSON.parse(writeFile(made.site, 'schema/document.json'))
  expect(schema).toMatchObject({ $id: 'https://example.org/pincite/schema/document.json' })
})

test('of a document in TEI, the text is written as transcriptions are', () => {
  expect(writeFile(made.site, `${id}/d3.txt`)).toBe('3. Log\n\n\nThe lamp is red.\n')
})

test('each document has its text, its data, TEI and Markdown, none of which is HTML', () => {
  const files = [...listFiles(made.site)].filter(({ path }) => path.startsWith(`${id}/d3.`))
  expect(files.slice(0, 4).map(({ path, type }) => [path.replace(`${id}/d3.`, ''), type])).toEqual([
    ['txt', 'text/plain; charset=utf-8'],
    ['json', 'application/json'],
    ['xml', 'application/tei+xml; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
  ])
  expect(writeFile(made.site, `${id}/d2.md`)).toContain('\n# Another note\n')
  expect(writeFile(made.site, `${id}/d2.xml`)).toContain('<seg xml:id="d2an1">blue lamp</seg>')
})
