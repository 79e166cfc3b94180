import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { VFile } from 'vfile'
import { parseTranscription } from '../../src/compile/transcription.ts'
import { readSidecar, readTextFile } from '../../src/load/sources/read-text.ts'
import { hasError } from '../../src/messages/report.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'

/** A document that shows one thing. */
export interface FixtureTree {
  /** What it shows. */
  name: string
  tree: Root
}

/** Read the fixtures of transcriptions that can be published. */
export function readFixtures(): Array<FixtureTree> {
  return globSync('tests/fixtures/*/input.txt')
    .sort()
    .flatMap((path) => {
      const file = new VFile({ path, value: readFileSync(path, 'utf8') })
      const tree = readDocument(file)
      return hasError(file) ? [] : [{ name: basename(dirname(path)), tree }]
    })
}

/** Read the examples of the elements of TEI, which have nodes of every type. */
export function readElements(): Array<FixtureTree> {
  return globSync('tests/parse/tei/elements/*.xml')
    .sort()
    .map((path) => {
      const content = readFileSync(path, 'utf8')
      const value = `<div type="document" xml:id="d1"><head>1. Log</head>${content}</div>`
      const tree = readDocument(new VFile({ path: 'd1.xml', value }))
      return { name: basename(path, '.xml'), tree }
    })
}

/** Read the memorandum with its sidecar, the first document of the project. */
export async function readMemo(): Promise<Root> {
  const volume = 'frus1964-68v02'
  const folder = `seeds/${volume}`
  const file = await readTextFile(`${folder}/d162.txt`)
  const sidecar = await readSidecar(`${folder}/d162.yaml`)
  const tree = parseTranscription({ id: 'd162', volume, file, sidecar })
  if (tree === undefined) throw new Error('Unexpected memorandum that cannot be read')
  return tree
}
