import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ledger, note, saw, useLedger, whole } from './use-ledger.ts'

const { at, read, write } = useLedger()
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
      `${ledger}d1#p2\t${saw}\t1.0\t1.0\tx`,
      [`4:41: ${line(`d1#p2 ${saw} 1.0 1.0 x`)}`],
    ],
    [
      'with an address that leads on and has words that are none',
      `${ledger}d1#p2\t→\td1\tNaN\t1.0`,
      [`4:12: ${line('d1#p2 → d1 NaN 1.0')}`],
    ],
    [
      'with one that has more than it can have',
      `${ledger}d1#p2\t→\td1\t${saw}\t1.0\t1.0\tx`,
      [`4:46: ${line(`d1#p2 → d1 ${saw} 1.0 1.0 x`)}`],
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
    write(fault)
    expect(await read()).toEqual({
      documents: [],
      messages: messages.map((message) => `permalinks/harbor.tsv:${message}`),
    })
    write(ledger)
    expect(await read()).toEqual(whole)
  })

  test('in another encoding', async () => {
    write(Buffer.from(`# caf\xe9\n${ledger}`, 'latin1'))
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv:1:6: Unexpected byte 0xE9, expected UTF-8; it is `é` in ISO-8859-1 or Windows-1252: open the file as ISO-8859-1 or Windows-1252 and save it as UTF-8',
    ])
  })

  test('that is a folder', async () => {
    mkdirSync(at('permalinks/harbor.tsv'))
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv:1:1: Unexpected folder or device, expected a ledger of addresses',
    ])
  })

  test('that is too large', async () => {
    write('')
    truncateSync(at('permalinks/harbor.tsv'), 61e6)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv:1:1: Unexpected file of 61 MB, expected at most 60 MB',
    ])
  })

  test('that has another ending, until it is renamed', async () => {
    writeFileSync(at('permalinks/harbor.tsv.txt'), ledger)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks/harbor.tsv.txt:1:1: Unexpected `harbor.tsv.txt`, expected the ledger of a volume, named as its folder, such as `permalinks/harbor.tsv`',
    ])
    renameSync(at('permalinks/harbor.tsv.txt'), at('permalinks/harbor.tsv'))
    expect(await read()).toEqual(whole)
  })

  test('where its folder is a file', async () => {
    rmSync(at('permalinks'), { recursive: true })
    writeFileSync(at('permalinks'), ledger)
    const { documents, messages } = await read()
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'permalinks:1:1: Unexpected file, expected a folder with the ledgers of volumes, such as `permalinks/letters.tsv`',
    ])
  })
})
