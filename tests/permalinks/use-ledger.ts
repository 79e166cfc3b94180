import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'

/** Fingerprints of the paragraph and of the title of document 1. */
export const saw = toFingerprint('He saw it.')
export const note = toFingerprint('Note')

/** Its ledger. */
export const ledger = `releases\t1.0\nd1#p1\t${saw}\t1.0\nd1#title\t${note}\t1.0\n`

/** An edition without a fault. */
export const whole = { documents: ['harbor/d1'], messages: [] }

/** Make an edition of one document for each test. */
export function useLedger() {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pincite-'))
    mkdirSync(join(root, 'harbor'))
    mkdirSync(join(root, 'permalinks'))
    writeFileSync(join(root, 'harbor/volume.yaml'), 'title: Letters\n')
    writeFileSync(join(root, 'harbor/d1.txt'), '1. Note\n\n\nHe saw it.\n')
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })
  return {
    at: (name: string) => join(root, name),
    write: (bytes: string | Uint8Array) => {
      writeFileSync(join(root, 'permalinks/harbor.tsv'), bytes)
    },
    /** Read the edition: its documents, and its messages as lines. */
    read: async (): Promise<{ documents: Array<string>; messages: Array<string> }> => {
      const { documents, messages } = await compileEdition([root], 'code')
      return {
        documents: documents.map(({ id }) => id),
        messages: messages.map(({ file, line, column, message }) => {
          return `${file.slice(root.length + 1)}:${line}:${column}: ${message}`
        }),
      }
    },
  }
}
