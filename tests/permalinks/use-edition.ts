import {
  existsSync,
  readdirSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { updatePermalinks } from '../../src/load/update-permalinks.ts'

/** Paragraphs that share few words. */
export const paragraphs = {
  lamp: 'The lamp on the north mole burns again since Tuesday.',
  carriage: 'Nobody has paid for the carriage of the lamp to Venice.',
  widow: 'Forty lire are to be sent to the widow of the keeper.',
  quay: 'The quay will be closed to carts from six in the evening.',
  pilots: 'A second boat was bought for the pilots in the autumn.',
  ferry: 'In winter the ferry leaves at noon, weather permitting.',
  council: 'The council asks the harbor master for a list of all lights.',
} as const

/** Write the transcription of a letter. */
export function toLetter(title: string, ...texts: ReadonlyArray<string>): string {
  return `${title}\n\n\n${texts.join('\n\n')}\n`
}

/** Make an edition for each test, whose editor writes, renames and accepts. */
export function useEdition() {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pincite-'))
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })
  const at = (path: string): string => join(root, 'edition', path)
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  const toLines = (volume: string): Array<string> => {
    return readFileSync(at(`permalinks/${volume}.tsv`), 'utf8')
      .trimEnd()
      .split('\n')
  }
  return {
    at,
    write,
    /** Write a letter, and the record of its volume. */
    writeLetter: (path: string, ...texts: ReadonlyArray<string>): void => {
      write(join(dirname(path), 'volume.yaml'), 'title: Letters\n')
      write(path, toLetter(path.replace(/^.*\/|\.txt$/g, ''), ...texts))
    },
    /** Read a file; nothing where there is none. */
    read: (path: string): string => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : ''),
    /** List the folders of volumes. */
    list: (): Array<string> =>
      existsSync(at(''))
        ? readdirSync(at('')).filter((name) => name !== 'permalinks' && !name.includes('.'))
        : [],
    rename: (from: string, to: string): void => {
      mkdirSync(dirname(at(to)), { recursive: true })
      renameSync(at(from), at(to))
    },
    remove: (path: string): void => {
      rmSync(at(path), { recursive: true })
    },
    /** State the version of the edition. */
    state: (version: string): void => {
      write('edition.yaml', `title: Letters\nversion: "${version}"\n`)
    },
    /** Add a line to a ledger. */
    answer: (volume: string, line: string): void => {
      write(`permalinks/${volume}.tsv`, `${[...toLines(volume), line].join('\n')}\n`)
    },
    /** Delete the line of an address from a ledger. */
    deleteLine: (volume: string, address: string): void => {
      const lines = toLines(volume).filter((line) => line.split(/[\t ]/)[0] !== address)
      write(`permalinks/${volume}.tsv`, `${lines.join('\n')}\n`)
    },
    /** Accept what has changed, as the command does: nothing is written where something is asked, or has an error. */
    accept: async () => {
      const { ledgers, ...update } = await updatePermalinks(
        [join(root, 'edition')],
        'code',
        join(root, 'cache'),
      )
      if (update.errors.length === 0 && update.questions.length === 0)
        for (const [path, text] of ledgers) {
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, text)
        }
      return update
    },
    /** Build the edition: its messages as lines, and where its places lead that have gone. */
    build: async () => {
      const { messages, moved, documents } = await compileEdition([join(root, 'edition')], 'code')
      return { moved, documents, messages: messages.map(({ message }) => message) }
    },
    /** Read where the addresses of a volume lead: `d1#p2` by `d1#p1`; nothing for those that are in use. */
    leads: (volume: string): Record<string, string> =>
      Object.fromEntries(
        toLines(volume).flatMap((line) => {
          const [address = '', sign, target = ''] = line.split(/[\t ]/)
          return sign === '→' ? [[address, target]] : []
        }),
      ),
    /** Read the columns of an address in the ledger of a volume, without its fingerprint. */
    releasesOf: (volume: string, address: string): Array<string> => {
      const line = toLines(volume).find((each) => each.startsWith(`${address}\t`))
      return line?.split('\t').slice(2) ?? []
    },
    releases: (volume: string): Array<string> => toLines(volume)[0]?.split('\t').slice(1) ?? [],
  }
}
