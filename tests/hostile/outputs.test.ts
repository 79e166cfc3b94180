import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toEpub } from '../../src/export/epub/to-epub.ts'
import { toBook } from '../../src/write/book/to-book.ts'
import { listFiles } from '../../src/write/files/list-files.ts'
import { makeSite, type SmallSite } from '../write/make-site.ts'
import { readOutput, squeeze } from './read-output.ts'
import { own, toHostileSeeds } from './seeds.ts'
import { hostile } from '../../src/cli/fuzz/hostile-values.ts'

/** A path of a file of a site: `letters/d1.json`; not `/etc/passwd`, `../a`, `a//b`, `a:b`. */
const sitePath = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?:[\w.-]+\/)*[\w.-]+$/

describe.each(hostile)('where $name stands in every place where people write', ({ value }) => {
  let made: SmallSite

  beforeAll(async () => {
    made = await makeSite(toHostileSeeds(value))
  })
  afterAll(() => {
    made.remove()
  })

  test('each file can be read by a program of others, and has a path in the site', () => {
    const faults: Array<string> = []
    for (const [path, content] of readTexts(made)) {
      expect(path).toMatch(sitePath)
      try {
        readOutput(path, content)
      } catch (error) {
        faults.push(`${path}: ${String(error)}`)
      }
    }
    expect(faults).toEqual([])
  })

  test('a document has it as text in each of its files, or is refused with a message', () => {
    const { documents, messages } = made.site.edition
    const texts = new Map(readTexts(made))
    for (const id of [`${own.papers}/${own.described}`, `${own.papers}/${own.written}`]) {
      const isThere = documents.some((document) => document.id === id)
      const isRefused = messages.some(
        ({ file, severity }) =>
          severity === 'error' && (file.includes(id) || file.endsWith('volume.yaml')),
      )
      expect([id, isThere !== isRefused]).toEqual([id, true])
      if (!isThere) continue
      for (const end of ['txt', 'json', 'xml', 'md']) {
        const path = `${id}.${end}`
        const text = readOutput(path, texts.get(path) ?? expect.fail(`no ${path}`))
        const missing = listWords(value).filter((word) => !text.includes(word))
        expect([path, missing]).toEqual([path, []])
      }
    }
  })

  test('each book is valid', async () => {
    for (const volume of made.site.edition.volumes) {
      const bytes = toEpub(toBook(made.site, volume))
      const { messages } = await EpubCheck.validate(bytes)
      expect({ volume: volume.id, messages }).toEqual({ volume: volume.id, messages: [] })
      for (const [path, content] of Object.entries(unzipSync(bytes))) {
        expect(path).toMatch(sitePath)
        if (!path.endsWith('.png')) readOutput(path, strFromU8(content))
      }
    }
  })
})

/** Read the files of a site that are texts. */
function readTexts({ site }: SmallSite): Array<readonly [path: string, content: string]> {
  return Array.from(listFiles(site), ({ path, type, write }) => ({ path, type, write })).flatMap(
    ({ path, type, write }) =>
      isText(type) ? [[path, String(Buffer.from(write()))] as const] : [],
  )
}

/** Whether a media type is that of a text; not that of a picture or a book. */
function isText(type: string): boolean {
  return !type.startsWith('image/') && !type.includes('epub')
}

/** List the words of a value, which may be in several lines or parts of a document. A line of marks alone is no text. */
function listWords(value: string): Array<string> {
  return value
    .split(/[\r\n]+/)
    .filter((line) => !rule.test(line))
    .flatMap((line) => line.split(/\s+/))
    .map(squeeze)
}

/** A line that is drawn: `---`; not `- a`. */
const rule = /^-{3,}$/
