import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Rule } from '../../src/messages/rule.ts'
import { fileRules } from '../../src/messages/rules/files.ts'
import { registerRules } from '../../src/messages/rules/registers.ts'
import { noteLinkRules } from '../../src/messages/rules/note-links.ts'
import { sidecarRules } from '../../src/messages/rules/sidecars.ts'
import { yamlRules } from '../../src/messages/rules/yaml.ts'
import { expectRepair, type Repairable } from './expect-repair.ts'
import { volume } from './read-seeds.ts'

let folder: string
let root: string
const at = (path: string) => join(root, volume, path)
const saveAsUtf8 = (label: string) =>
  writeFileSync(at('d1.txt'), new TextDecoder(label).decode(readFileSync(at('d1.txt'))))
const telegram = (number: number) => `${number}. Telegram\n\n\nHe saw it.\n`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  root = join(folder, 'seeds')
  mkdirSync(join(root, volume), { recursive: true })
  writeFileSync(at('volume.yaml'), 'title: Letters\n')
  writeFileSync(at('d1.txt'), telegram(1))
  writeFileSync(at('d1.yaml'), '')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Write a sidecar with many annotations of one word. */
function annotate(count: number): void {
  const items = Array.from(
    { length: count },
    () => '  - { quote: saw, note: At noon., whose: ours }\n',
  )
  writeFileSync(at('d1.yaml'), `annotations:\n${items.join('')}`)
}

const cases: Array<Repairable> = [
  {
    rule: 'annotation-depth',
    fault: () => {
      annotate(2000)
    },
    message:
      'd1.yaml:22:14: Unexpected 1980 annotations inside 20 others, expected at most 20 annotations of the same words',
    cure: () => {
      annotate(20)
    },
  },
  {
    rule: 'document-id',
    fault: () => writeFileSync(at('volume.txt'), telegram(162)),
    message:
      'volume.txt:1:1: Unexpected file name `volume.txt`, expected another, such as `volume-1.txt`: `volume.yaml` is the record of the volume',
    cure: () => renameSync(at('volume.txt'), at('volume-1.txt')),
  },
  {
    rule: 'document-id',
    fault: () => writeFileSync(at('D01.txt'), telegram(162)),
    message: 'D01.txt:1:1: Unexpected file name `D01.txt` beside `d1.txt`, expected one of them',
    cure: () => rmSync(at('D01.txt')),
  },
  {
    rule: 'document-id',
    fault: () => renameSync(at('d1.yaml'), at('D01.yaml.txt')),
    message: 'D01.yaml.txt:1:1: Unexpected file name `D01.yaml.txt`, expected `d1.yaml`',
    cure: () => renameSync(at('D01.yaml.txt'), at('d1.yaml')),
  },
  {
    rule: 'duplicate-seed',
    fault: () => writeFileSync(at('d1.xml'), '<div type="document"/>'),
    message: 'd1.xml:1:1: Unexpected second file of `harbor/d1`, expected only `harbor/d1.txt`',
    cure: () => rmSync(at('d1.xml')),
  },
  {
    rule: 'large-file',
    fault: () => truncateSync(at('d1.yaml'), 60_500_000),
    message: 'd1.yaml:1:1: Unexpected file of 61 MB, expected at most 60 MB',
    cure: () => truncateSync(at('d1.yaml')),
  },
  {
    rule: 'link',
    fault: () => symlinkSync(join(process.cwd(), 'package.json'), at('d2.txt')),
    message: 'd2.txt:1:1: Unexpected symlink out of the seeds folder, expected the file itself',
    cure: () => {
      rmSync(at('d2.txt'))
      writeFileSync(at('d2.txt'), telegram(2))
      writeFileSync(at('d2.yaml'), '')
    },
  },
  {
    rule: 'no-file',
    fault: () => rmSync(at('volume.yaml')),
    message:
      'volume.yaml:1:1: Missing file, expected the bibliographic record of the volume, with at least a `title`',
    cure: () => writeFileSync(at('volume.yaml'), 'title: Letters\nyear: 1866\n'),
  },
  {
    rule: 'no-seeds',
    fault: () => mkdirSync(join(root, 'diary')),
    message: 'diary:1:1: Unexpected empty folder, expected the files of a volume',
    cure: () => {
      copyFileSync(at('volume.yaml'), join(root, 'diary/volume.yaml'))
    },
  },
  {
    rule: 'stray-file',
    fault: () => writeFileSync(at('d2.doc'), telegram(2)),
    message:
      'd2.doc:1:1: Unexpected file of a word processor, expected plain text: save it as `d2.txt`, in UTF-8',
    cure: () => {
      renameSync(at('d2.doc'), at('d2.txt'))
      writeFileSync(at('d2.yaml'), '')
    },
  },
  {
    rule: 'stray-file',
    fault: () => mkdirSync(at('scans')),
    message:
      'scans:1:1: Unexpected folder, expected its files in `harbor`, or the folder beside `harbor` if it is a volume',
    cure: () => rmSync(at('scans'), { recursive: true }),
  },
  {
    rule: 'utf-8',
    fault: () => writeFileSync(at('d1.txt'), Buffer.from(telegram(1).replace('it', 'é'), 'latin1')),
    message:
      'd1.txt:4:8: Unexpected byte 0xE9, expected UTF-8; it is `é` in ISO-8859-1 or Windows-1252: open the file as ISO-8859-1 or Windows-1252 and save it as UTF-8',
    cure: () => saveAsUtf8('windows-1252'),
  },
  {
    rule: 'utf-8',
    fault: () => writeFileSync(at('d1.txt'), Buffer.from(telegram(1), 'utf16le')),
    message:
      'd1.txt:1:1: Unexpected byte 0x31, expected UTF-8; it is `1` in UTF-16 LE: open the file as UTF-16 LE and save it as UTF-8',
    cure: () => saveAsUtf8('utf-16le'),
  },
  {
    rule: 'volume-id',
    fault: () => cpSync(join(root, volume), join(root, 'Volume 2'), { recursive: true }),
    message: 'Volume 2:1:1: Unexpected `Volume 2`, expected `Volume-2`',
    cure: () => renameSync(join(root, 'Volume 2'), join(root, 'Volume-2')),
  },
  {
    rule: 'permalink-file',
    fault: () => {
      mkdirSync(join(root, 'permalinks'))
      writeFileSync(join(root, `permalinks/${volume}.tsv.txt`), 'releases\t1.0\n')
    },
    message:
      'permalinks/harbor.tsv.txt:1:1: Unexpected `harbor.tsv.txt`, expected the ledger of a volume, named as its folder, such as `permalinks/harbor.tsv`',
    cure: () =>
      renameSync(
        join(root, `permalinks/${volume}.tsv.txt`),
        join(root, `permalinks/${volume}.tsv`),
      ),
  },
  {
    rule: 'register-file',
    fault: () => {
      mkdirSync(join(root, 'register'))
      writeFileSync(join(root, 'register/persons.yaml'), '')
    },
    message:
      'register/persons.yaml:1:1: Unexpected file `persons.yaml`, expected `people.yaml`, `places.yaml`, `terms.yaml`, `variants.yaml`',
    cure: () => renameSync(join(root, 'register/persons.yaml'), join(root, 'register/people.yaml')),
  },
]

test.each(cases)('the repair in the message of $rule works: $message', (one) =>
  expectRepair(root, one),
)

test('all rules on files, sidecars and registers have a tested repair', () => {
  const known = { ...fileRules, ...yamlRules, ...sidecarRules, ...noteLinkRules, ...registerRules }
  const cured = Object.entries<Rule>(known).flatMap(([id, { example }]) =>
    example?.corrected ? [id] : [],
  )
  const tested = new Set([...cured, ...cases.map(({ rule }) => rule)])
  const needed = Object.entries<Rule>(known).flatMap(([id, { severity }]) =>
    severity === 'info' ? [] : [id],
  )
  expect(needed.filter((id) => !tested.has(id))).toEqual([])
})
