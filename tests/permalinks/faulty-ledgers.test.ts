import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'
import { writeLedger } from '../../src/permalinks/ledger.ts'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'

const saw = toFingerprint('He saw it.')
const note = toFingerprint('Note')
const ledger = `releases\t1.0\nd1#p1\t${saw}\t1.0\nd1#title\t${note}\t1.0\n`

let root: string
let path: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  path = join(root, 'permalinks/harbor.tsv')
  mkdirSync(join(root, 'harbor'))
  mkdirSync(join(root, 'permalinks'))
  writeFileSync(join(root, 'harbor/volume.yaml'), 'title: Letters\n')
  writeFileSync(join(root, 'harbor/d1.txt'), '1. Note\n\n\nHe saw it.\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Read the edition: its documents, and its messages as lines. */
async function read(): Promise<{ documents: Array<string>; messages: Array<string> }> {
  const { documents, messages } = await compileEdition([root], 'code')
  return {
    documents: documents.map(({ id }) => id),
    messages: messages.map(({ file, line, column, message }) => {
      return `${file.slice(root.length + 1)}:${line}:${column}: ${message}`
    }),
  }
}

const whole = { documents: ['harbor/d1'], messages: [] }
const line = (text: string) =>
  `Unexpected line \`${text}\`, expected an address with its fingerprint and release, or one with where it leads, such as \`d1#p2 → d1#p3\``

describe('a ledger that cannot be read as a whole publishes nothing of its volume, and says what to type', () => {
  test.each<[name: string, fault: string, messages: Array<string>]>([
    [
      'with the marks of a conflict',
      `<<<<<<< HEAD\n${ledger}=======\n${ledger}>>>>>>> other\n`,
      [
        '1:1: Unexpected mark of a conflict `<<<<<<< HEAD`, expected this line deleted, and below it one line for each address',
        '5:1: Unexpected mark of a conflict `=======`, expected this line deleted, and below it one line for each address',
        '9:1: Unexpected mark of a conflict `>>>>>>> other`, expected this line deleted, and below it one line for each address',
      ],
    ],
    [
      'with two versions of a line',
      `${ledger}d1#p1\t${note}\t1.1\n`,
      [
        '4:1: Unexpected second line of `d1#p1`, which says something else than line 2, expected only one of them',
      ],
    ],
    [
      'with two targets of an address',
      `${ledger}d1#p2 → d1#p1\nd1#p2 → d1\n`,
      [
        '5:1: Unexpected second line of `d1#p2`, which says something else than line 4, expected only one of them',
      ],
    ],
    [
      'with a line that is cut',
      `${ledger}d1#p2\t${saw.slice(0, 9)}`,
      [`4:16: ${line(`d1#p2 ${saw.slice(0, 9)}`)}`],
    ],
    [
      'with a fingerprint that is none',
      `${ledger}d1#p2\tNaN\t1.0`,
      [`4:7: ${line('d1#p2 NaN 1.0')}`],
    ],
    [
      'with more than it can have',
      `${ledger}d1#p2\t${saw}\t1.0\tx`,
      [`4:37: ${line(`d1#p2 ${saw} 1.0 x`)}`],
    ],
    [
      'with a target on another host',
      `${ledger}d1#p2 → https://example.org/`,
      [
        '4:9: Unexpected target `https://example.org/`, expected an address such as `d1#p3`, or `withdrawn`',
      ],
    ],
    [
      'with a target that is a script',
      `${ledger}d1#p2 → javascript:alert(1)`,
      [
        '4:9: Unexpected target `javascript:alert(1)`, expected an address such as `d1#p3`, or `withdrawn`',
      ],
    ],
    [
      'with a target above the site',
      `${ledger}d1#p2 → ../../d1`,
      ['4:9: Unexpected target `../../d1`, expected an address such as `d1#p3`, or `withdrawn`'],
    ],
    [
      'with an address above the site',
      `${ledger}../../evil → d1`,
      [
        '4:1: Unexpected address in `../../evil → d1`, expected that of a document or a place in one, such as `d1` or `d1#p2`',
      ],
    ],
    [
      'with the address of another page of the volume',
      `${ledger}people → d1`,
      [
        '4:1: Unexpected address in `people → d1`, expected that of a document or a place in one, such as `d1` or `d1#p2`',
      ],
    ],
    [
      'with an address that is markup',
      `${ledger}d1#<script>alert(1)</script> → d1`,
      [
        '4:1: Unexpected address in `d1#<script>alert(1)</script> → d1`, expected that of a document or a place in one, such as `d1` or `d1#p2`',
      ],
    ],
    [
      'with an address that has a control character',
      `${ledger}d1#p\u00012 → d1`,
      [
        '4:1: Unexpected address in `d1#p 2 → d1`, expected that of a document or a place in one, such as `d1` or `d1#p2`',
      ],
    ],
  ])('%s', async (_, fault, messages) => {
    writeFileSync(path, fault)
    expect(await read()).toEqual({
      documents: [],
      messages: messages.map((message) => `permalinks/harbor.tsv:${message}`),
    })
    writeFileSync(path, ledger)
    expect(await read()).toEqual(whole)
  })

  test('in another encoding', async () => {
    writeFileSync(path, Buffer.from(`# caf\xe9\n${ledger}`, 'latin1'))
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv:1:6: Unexpected byte 0xE9, expected UTF-8; it is `é` in ISO-8859-1 or Windows-1252: open the file as ISO-8859-1 or Windows-1252 and save it as UTF-8',
    ])
  })

  test('that is a folder', async () => {
    mkdirSync(path)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv:1:1: Unexpected folder or device, expected a ledger of addresses',
    ])
  })

  test('that is too large', async () => {
    writeFileSync(path, '')
    truncateSync(path, 61e6)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv:1:1: Unexpected file of 61 MB, expected at most 60 MB',
    ])
  })

  test('that has another ending, until it is renamed', async () => {
    writeFileSync(`${path}.txt`, ledger)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv.txt:1:1: Unexpected `harbor.tsv.txt`, expected the ledger of a volume, named as its folder, such as `permalinks/harbor.tsv`',
    ])
    renameSync(`${path}.txt`, path)
    expect(await read()).toEqual(whole)
  })

  test('where its folder is a file', async () => {
    rmSync(join(root, 'permalinks'), { recursive: true })
    writeFileSync(join(root, 'permalinks'), ledger)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks:1:1: Unexpected file, expected a folder with the ledgers of volumes, such as `permalinks/letters.tsv`',
    ])
  })
})

describe('what changes nothing is no fault', () => {
  test.each([
    ['line ends of Windows', ledger.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${ledger}`],
    ['no line end at the end', ledger.trimEnd()],
    ['lines in another order', ledger.trimEnd().split('\n').toReversed().join('\n')],
    ['a line that stands twice', `${ledger}d1#p1\t${saw}\t1.0\n`],
    ['spaces for tabs', ledger.replaceAll('\t', '  ')],
    ['comments and empty lines', `# harbor\n\n${ledger}\n`],
    ['a release with a space in its name', ledger.replaceAll('1.0', '1.0 beta')],
    ['an address that leads to the document', `${ledger}d1#p2 → d1\n`],
    [
      'a line that was added below the one that it replaces',
      `${ledger}d1#p2\t${note}\t1.0\nd1#p2 → d1\n`,
    ],
    ['a thousand targets one after another', `${ledger}${toChain(1000, 'd1#p1')}`],
    ['documents that were renamed one after another', `${ledger}d3 → d2\nd4 → d3\nd2 → d1\n`],
  ])('%s', async (_, text) => {
    writeFileSync(path, text)
    expect(await read()).toEqual(whole)
  })
})

/** Lines that lead from one address to the next, the last to one that is in use. */
function toChain(length: number, last: string): string {
  const lines = Array.from({ length }, (_, index) => {
    return `d1#p${index + 9} → ${index + 1 < length ? `d1#p${index + 10}` : last}`
  })
  return `${lines.join('\n')}\n`
}

describe('an address that leads nowhere is an error of its document', () => {
  test.each([
    [
      'd1#p2 → d1#p9',
      'harbor/d1.txt:1:1: Unexpected line `d1#p2 → d1#p9` in `permalinks/harbor.tsv`, which leads to no place, expected a place that the text has, such as `d1#p2 → d1`',
    ],
    [
      'd1#p2 → d1#p2',
      'harbor/d1.txt:1:1: Unexpected line `d1#p2 → d1#p2` in `permalinks/harbor.tsv`, which leads back to itself, expected a place that the text has, such as `d1#p2 → d1`',
    ],
  ])('%s', async (text, message) => {
    writeFileSync(path, `${ledger}${text}\n`)
    expect(await read()).toEqual({ documents: [], messages: [message] })
    writeFileSync(path, `${ledger}d1#p2 → d1\n`)
    expect(await read()).toEqual(whole)
  })

  test('documents that lead to each other', async () => {
    writeFileSync(path, `${ledger}d8 → d9\nd9 → d8\n`)
    expect((await read()).messages).toEqual([
      'permalinks/harbor.tsv:4:1: Unexpected target `harbor/d9` of `d8`, which leads back to it, expected a document of the edition',
      'permalinks/harbor.tsv:5:1: Unexpected target `harbor/d8` of `d9`, which leads back to it, expected a document of the edition',
    ])
  })

  test('a ledger of a volume that does not exist', async () => {
    writeFileSync(path, ledger)
    writeFileSync(join(root, 'permalinks/ghost.tsv'), `d1#p1\t${saw}\t1.0\n`)
    const { documents, messages } = await read()
    expect(documents).toEqual(['harbor/d1'])
    expect(messages).toEqual([
      'permalinks/ghost.tsv:1:1: Unexpected volume without `d1`, which was published, expected it, or a line such as `d1 → withdrawn`, or with the document that has its words; `npm run permalinks -- --accept` writes that',
    ])
    writeFileSync(join(root, 'permalinks/ghost.tsv'), `d1#p1\t${saw}\t1.0\nd1 → withdrawn\n`)
    expect(await read()).toEqual(whole)
  })

  test('two lines that claim one unit: one of them has lost its words', async () => {
    writeFileSync(path, `${ledger}d1#p2\t${saw}\t1.0\n`)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages[0]).toContain('Unexpected text without the words of `p2`')
  })
})

test('any bytes are a ledger, or are reported', async () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc
      .array(
        fc.constantFrom(
          ...['d1', '#', 'p1', 'p2', '→', '\t', '\n', '\r', ' ', '-', '1.0', saw, 'releases'],
          ...[
            'withdrawn',
            '<b>',
            '../',
            'd9',
            'letters/d1',
            '__proto__',
            '\u2028',
            '"',
            '<<<<<<< ',
          ],
        ),
        { maxLength: 40 },
      )
      .map((parts) => Buffer.from(parts.join(''))),
  )
  await fc.assert(
    fc.asyncProperty(some, async (bytes) => {
      writeFileSync(path, bytes)
      const { documents, messages } = await read()
      // What is published has all of its words, what is not says why.
      if (documents.length === 0) expect(messages.length).toBeGreaterThan(0)
      const { ledger: parsed, faults } = parseLedger(bytes.toString('utf8'))
      for (const { line, column } of faults) expect(Math.min(line, column)).toBeGreaterThan(0)
      const written = writeLedger(parsed)
      expect(writeLedger(parseLedger(written).ledger)).toBe(written)
    }),
    { numRuns: 100 },
  )
})
