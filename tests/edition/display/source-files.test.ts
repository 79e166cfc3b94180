import { expect, test } from 'vitest'
import { toSourceFiles } from '../../../src/edition/display/source-files.ts'
import { english } from '../../../src/words/en/index.ts'

const document = (path: string, document: string, number?: string) => ({
  id: `v/${document}`,
  data: { volume: 'v', document, path, sha256: `sum of ${path}`, ...(number && { number }) },
})

test('each file is listed once, with its document or documents', () => {
  expect(
    toSourceFiles(
      [
        document('v.xml', 'd1', '1'),
        document('d2.txt', 'd2', '2'),
        document('v.xml', 'd3', '3'),
        document('notes.txt', 'notes'),
      ],
      '/',
      english,
    ),
  ).toEqual([
    { path: 'v.xml', sha256: 'sum of v.xml', link: { href: '/v/', text: '2 documents' } },
    { path: 'd2.txt', sha256: 'sum of d2.txt', link: { href: '/v/d2/', text: 'Document 2' } },
    { path: 'notes.txt', sha256: 'sum of notes.txt', link: { href: '/v/notes/', text: 'notes' } },
  ])
})
