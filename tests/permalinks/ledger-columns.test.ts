import { describe, expect, test } from 'vitest'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'
import { writeLedger } from '../../src/permalinks/ledger.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'

const words = toFingerprint('The lamp on the north mole burns again since Tuesday.')

/** Read lines of a ledger: the lines that are written again, and what is at their address. */
function read(...lines: ReadonlyArray<string>) {
  const { ledger, faults } = parseLedger(`releases\t1.0\t1.1\n${lines.join('\n')}\n`)
  const [, ...written] = writeLedger(ledger).trimEnd().split('\n')
  return { faults, written, permalinks: [...ledger.documents.values()].flat() }
}

describe('a line has columns that older ledgers do not have', () => {
  test.each([
    [
      'the first release of an address',
      `d1#p2\t${words}\t1.1\t1.0`,
      { anchor: 'p2', fingerprint: words, since: '1.1', first: '1.0' },
    ],
    [
      'which is not known',
      `d1#p2\t${words}\t1.1`,
      { anchor: 'p2', fingerprint: words, since: '1.1' },
    ],
    [
      'that of a printed page',
      'd1#pg_7\t-\t1.1\t1.0',
      { anchor: 'pg_7', since: '1.1', first: '1.0' },
    ],
    [
      'the last words of an address that leads on',
      `d1#p2\t→\td1#p1\t${words}\t1.1\t1.0`,
      {
        ...{ anchor: 'p2', fingerprint: words, since: '1.1', first: '1.0' },
        target: { document: 'd1', anchor: 'p1' },
      },
    ],
    ['a document that was withdrawn', 'd1\t→\twithdrawn\t-', { anchor: '', target: 'withdrawn' }],
  ])('%s', (_, line, permalink) => {
    const { faults, written, permalinks } = read(line)
    expect(faults).toEqual([])
    expect(permalinks).toEqual([permalink])
    expect(written).toEqual([line])
  })
})

test('an arrow that an editor writes has the words of the line that it replaces', () => {
  const { permalinks } = read(`d1#p2\t${words}\t1.1\t1.0`, 'd1#p2 → withdrawn')
  expect(permalinks).toEqual([
    {
      anchor: 'p2',
      fingerprint: words,
      since: '1.1',
      first: '1.0',
      target: 'withdrawn',
      byHand: true,
    },
  ])
})
