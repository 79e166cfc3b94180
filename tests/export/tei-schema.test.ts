import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ExportedDocument } from '../../src/export/exported-document.ts'
import { toTei } from '../../src/export/tei.ts'
import { hasError } from '../../src/messages/report.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { content, toDocument } from '../properties/tei-content.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { sharedPath } from '../shared.ts'
import { exportDocument } from './export-document.ts'
import { readElements, readFixtures, readMemo } from './fixture-trees.ts'
import { readSharedVolume, volumeId, volumePath } from './shared-volume.ts'

/** The schema of all of TEI P5, where it lies beside the project. */
const schema = sharedPath('schema/tei_all.rng')

/** A file of TEI with its name in messages. */
interface File {
  name: string
  value: string
}

/** Whether `jing`, which is ten times as fast, is installed. */
const hasJing = spawnSync('jing', ['-h']).error === undefined

/**
 * Validate files with `jing`, else with the validator that comes by npm.
 *
 * @returns
 *   What is wrong, an error a line: `d162.xml:3:1: error: …`
 */
async function validate(files: ReadonlyArray<File>): Promise<Array<string>> {
  const output = hasJing ? validateInFolder(files) : await validateInProcess(files)
  return output.split('\n').flatMap((line) => fileError.exec(line)?.[0] ?? [])
}

/** An error from the name of its file on: `d162.xml:3: element …`; not `d162.xml fails to validate`. */
const fileError = /[^/\s]+\.xml:\d.*/

function validateInFolder(files: ReadonlyArray<File>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-tei-'))
  try {
    const paths = files.map(({ name, value }) => {
      const path = join(folder, `${name}.xml`)
      writeFileSync(path, value)
      return path
    })
    execFileSync('jing', [schema ?? '', ...paths], { encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function validateInProcess(files: ReadonlyArray<File>): Promise<string> {
  const { rawOutput } = await validateXML({
    xml: files.map(({ name, value }) => ({ fileName: `${name}.xml`, contents: value })),
    schema: readFileSync(schema ?? '', 'utf8'),
    extension: 'relaxng',
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  })
  return rawOutput
}

function write(name: string, document: ExportedDocument): File {
  return { name, value: toTei(document) }
}

/** Records of every kind, whose facts are in the header. */
function listRecords(): Array<File> {
  const value = '12. A letter\n\nTrieste, May 4, 1871.\n\nSir: All is well.\n'
  const document = exportDocument(readDocument(new VFile({ path: 'd1.txt', value })))
  const editors = [{ given: 'Ada', family: 'Marin', suffix: 'Jr.' }, { family: 'Archive' }]
  return [
    write('book', {
      ...document,
      url: 'https://example.org/printed/1',
      edition: { title: 'Letters', editors, publisher: 'Archive', license: { words: 'CC BY 4.0' } },
      volume: {
        ...{ title: 'Letters', series: 'Papers', subseries: '1871–1872', number: 'II', editors },
        ...{ publisher: 'House', place: 'Trieste', year: 1996, rights: 'Free.' },
        ...{ isbn10: '0160451264', isbn13: '9780160451263' },
      },
      record: { ...document.record, correspondents: { from: 'Ada', to: 'Leo' } },
    }),
    write('papers', {
      ...document,
      release: { date: '' },
      volume: { title: 'Papers', repository: 'Archive', rights: 'Free.' },
      holding: {
        ...{ repository: 'Archive', location: 'Trieste', collection: 'Berti Papers' },
        ...{ box: '3', folder: '12', referenceCode: 'FO 371' },
      },
    }),
    write('box', { ...document, volume: { title: 'Papers', box: '3' }, release: { date: '2026' } }),
    write('minutes', { ...document, record: { ...document.record, when: '1965-02-25T17:20' } }),
  ]
}

/** Random transcriptions, and TEI of random elements. */
function listSamples(): Array<File> {
  const values = [
    ...fc.sample(transcriptions, 300).map((value) => ({ value, path: 'd1.txt' })),
    ...fc.sample(content, 300).map((inner) => ({ value: toDocument(inner), path: 'd1.xml' })),
  ]
  return values.flatMap((value, index) => {
    const file = new VFile(value)
    const tree = readDocument(file)
    return hasError(file) ? [] : [write(`sample${index}`, exportDocument(tree))]
  })
}

// One run, because the validator that comes by npm takes half a minute to read the schema.
test.skipIf(!schema)(
  `all documents are valid against the schema of TEI P5 (${hasJing ? 'jing' : 'xmllint-wasm'})`,
  async () => {
    const files = [
      write('memo', exportDocument(await readMemo(), { id: 'd162', volume: volumeId })),
      ...[...readFixtures(), ...readElements()].map(({ name, tree }) =>
        write(name, exportDocument(tree)),
      ),
      ...listRecords(),
      ...listSamples(),
      ...(volumePath ? readSharedVolume() : []).map(({ id, tree }) => {
        return write(id, exportDocument(tree, { id, volume: volumeId }))
      }),
      { name: 'wrong', value: '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>' },
    ]
    const errors = await validate(files)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.filter((error) => !error.startsWith('wrong.xml'))).toEqual([])
  },
)
