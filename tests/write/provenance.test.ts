import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toNumberedTitle } from '../../src/edition/display/short-name.ts'
import { toErrorReport } from '../../src/write/error-report.ts'
import { listDocumentPages, toDocumentView } from '../../src/write/documents.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite, type SmallSite, writeFile } from './make-site.ts'

const printed = 'frus1990-92v99p2'
const sources: Record<string, string> = {
  'letters/bom.txt': '\ufeffNote on a mark\r\n\r\nIt is \u{1f54a} quiet.\r\n',
  'letters/to-ada.txt': '7. Letter to Ada\n\nThe lamp is out.',
  [`${printed}.xml`]: volume(document(1, '<p>A lamp.</p>'), document(2, '<p>é.</p>')),
}
const seeds = {
  ...sources,
  'letters/volume.yaml': 'title: Letters of a Harbor\n',
  'letters/to-ada.yaml': "annotations:\n  - { quote: lamp, note: 'Of oil.', whose: ours }\n",
  'edition.yaml': 'title: Letters\nversion: "1.2"\ncontact: ada@example.org\n',
}

let made: SmallSite
beforeAll(async () => {
  made = await makeSite(seeds)
})
afterAll(() => {
  made.remove()
})

const sum = (content: string) => createHash('sha256').update(Buffer.from(content)).digest('hex')
const dataSchema = z.looseObject({ source: z.object({ name: z.string(), sha256: z.string() }) })

describe('the sum of a source is that of its bytes', () => {
  test.each([
    ['a transcription with a byte order mark', 'letters/bom', 'letters/bom.txt'],
    ['one with a sidecar, which is not part of it', 'letters/to-ada', 'letters/to-ada.txt'],
    ['a document in the file of its volume', `${printed}/d2`, `${printed}.xml`],
  ])('%s', (_, id, path) => {
    const source = sum(sources[path] ?? '')
    const entry = made.site.edition.documents.find((document) => document.id === id)
    expect(entry?.data.sha256).toBe(source)
    const { source: written } = dataSchema.parse(JSON.parse(writeFile(made.site, `${id}.json`)))
    expect(written).toEqual({ name: path.split('/').at(-1), sha256: source })
    expect(writeFile(made.site, 'edition.json')).toContain(`"source":"${source}"`)
  })
})

test('the sections of a volume have the sum of its file', () => {
  const volume = made.site.edition.volumes.find(({ id }) => id === printed)
  const { path = '', sha256 } = volume?.data.matter ?? {}
  expect([path.endsWith(`/${printed}.xml`), sha256]).toEqual([
    true,
    sum(sources[`${printed}.xml`] ?? ''),
  ])
})

test('what is cited names the release', () => {
  for (const { props } of listDocumentPages(made.site)) {
    expect(toDocumentView(made.site, props).cited.release).toBe('1.2')
  }
})

describe('an error in a document is reported', () => {
  const find = (id: string) =>
    made.site.edition.documents.find((document) => document.id === id) ?? expect.fail(id)
  const report = (id: string, site = made.site) => {
    const address = toErrorReport(site, toNumberedTitle(find(id).data), `/${id}/`)
    return address === undefined ? undefined : Object.fromEntries(new URL(address).searchParams)
  }

  test('with its title, its address and the release', () => {
    expect(report('letters/to-ada')).toEqual({
      subject: 'Error in 7. Letter to Ada',
      body: '/letters/to-ada/?release=1.2\r\nRelease 1.2',
    })
    expect(report('letters/bom')).toMatchObject({ subject: 'Error in Note on a mark' })
  })

  test('to nobody, where the edition names no contact', () => {
    const { contact, ...record } = made.site.edition.record
    expect(contact).toBe('ada@example.org')
    const site = { ...made.site, edition: { ...made.site.edition, record } }
    expect(report('letters/to-ada', site)).toBeUndefined()
  })
})
