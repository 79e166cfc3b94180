import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'
import { writeLedger } from '../../src/permalinks/ledger.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'
import { ledger, note, saw, useLedger, whole } from './use-ledger.ts'

const { at, read, write } = useLedger()
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
    write(text)
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
    write(`${ledger}${text}\n`)
    expect(await read()).toEqual({ documents: [], messages: [message] })
    write(`${ledger}d1#p2 → d1\n`)
    expect(await read()).toEqual(whole)
  })

  describe('also where it leads to another document', () => {
    const other = (lines: string) => `releases\t1.0\n${lines}`
    const dark = Object.entries({ title: 'Note', p1: 'She saw it.', p2: 'It was dark.' })
      .map(([anchor, words]) => `d5#${anchor}\t${toFingerprint(words)}\t1.0\n`)
      .join('')

    async function readWith(lines: string, letters = '') {
      mkdirSync(at('letters'), { recursive: true })
      writeFileSync(at('letters/volume.yaml'), 'title: Other letters\n')
      writeFileSync(at('letters/d5.txt'), '5. Note\n\n\nShe saw it.\n\nIt was dark.\n')
      writeFileSync(at('permalinks/letters.tsv'), other(letters))
      write(`${ledger}${lines}\n`)
      return (await read()).messages
    }

    test.each([
      ['d1#p2 → letters/d5#p9', 'letters/d5#p9', 'd1#p2', 'letters/d5#p1'],
      ['d1#p2 → letters/d5#fn1', 'letters/d5#fn1', 'd1#p2', 'letters/d5#title'],
      ['d8 → letters/d5#pg_9', 'letters/d5#pg_9', 'd8', 'letters/d5#title'],
      ['d8 → d1\nd8#p4 → d1#p7', 'd1#p7', 'd8#p4', 'harbor/d1#p1'],
      ['d8 → withdrawn\nd8#p4 → letters/d5#no:place', 'letters/d5#no:place', 'd8#p4', 'letters/d5'],
    ])('to a place that it lacks: %j', async (lines, target, from, cure) => {
      const line = 3 + lines.split('\n').length
      expect(await readWith(lines)).toEqual([
        `permalinks/harbor.tsv:${line}:1: Unexpected target \`${target}\` of \`${from}\`, expected a place of that document such as \`${cure}\``,
      ])
      expect(await readWith(lines.replace(target, cure))).toEqual([])
    })

    test('which is not there', async () => {
      expect(await readWith('d1#p2 → letters/d6#p1')).toEqual([
        'permalinks/harbor.tsv:4:1: Unexpected target `letters/d6#p1` of `d1#p2`, expected a document of the edition',
      ])
    })

    test.each([
      ['d1#p2 → letters/d5#p2', ''],
      ['d1#p2 → letters/d5#title', ''],
      ['d1#p2 → letters/d5', ''],
      ['d1#p2 → letters/d5#p9', `d5#p9\t→\td5#p1\n${dark}`],
      ['d1#p2 → letters/d4#p1', 'd4\t→\td5\nd4#p1\t→\td5#p2\n'],
      ['d1#p2 → letters/d4#p3', 'd4\t→\td5\n'],
    ])('which has the place, or leads on: %s', async (lines, letters) => {
      expect(await readWith(lines, letters)).toEqual([])
    })
  })

  test('documents that lead to each other', async () => {
    write(`${ledger}d8 → d9\nd9 → d8\n`)
    expect((await read()).messages).toEqual([
      'permalinks/harbor.tsv:4:1: Unexpected target `harbor/d9` of `d8`, which leads back to it, expected a document of the edition',
      'permalinks/harbor.tsv:5:1: Unexpected target `harbor/d8` of `d9`, which leads back to it, expected a document of the edition',
    ])
  })

  test('a ledger of a volume that does not exist', async () => {
    write(ledger)
    writeFileSync(at('permalinks/ghost.tsv'), `d1#p1\t${saw}\t1.0\n`)
    const { documents, messages } = await read()
    expect(documents).toEqual(['harbor/d1'])
    expect(messages).toEqual([
      'permalinks/ghost.tsv:1:1: Unexpected volume without `d1`, which was published, expected it, or a line such as `d1 → withdrawn`, or with the document that has its words; `npm run permalinks -- --accept` writes that',
    ])
    writeFileSync(at('permalinks/ghost.tsv'), `d1#p1\t${saw}\t1.0\nd1 → withdrawn\n`)
    expect(await read()).toEqual(whole)
  })

  test('two lines that claim one unit: nobody but an editor knows which of them has lost its words', async () => {
    const both = `${ledger}d1#p2\t${saw}\t1.0\n`
    write(both)
    expect(await read()).toEqual({
      documents: [],
      messages: [
        'harbor/d1.txt:1:1: Unexpected one place with the words of `p1`, `p2`, which are the same, expected in `permalinks/harbor.tsv` which one was deleted: `d1#p1 → withdrawn` or `d1#p2 → withdrawn`',
      ],
    })
    for (const line of ['d1#p1 → withdrawn', 'd1#p2 → withdrawn', 'd1#p2 → d1#p1']) {
      write(`${both}${line}\n`)
      expect(await read()).toEqual(whole)
    }
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
      write(bytes)
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
