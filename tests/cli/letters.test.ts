import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runNode } from './run-node.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A volume with some content of its body. */
const volume = (body: string) =>
  `<TEI><teiHeader>Not counted.</teiHeader><text><body><div type="chapter" xml:id="ch1"><head>Quay</head>\n${body}\n</div></body></text></TEI>\n`

const letter =
  '<div type="document" n="1" xml:id="d1"><head>1. Reed<note n="1" xml:id="d1fn1">R&#233;, not R&amp;D.</note></head><p>Hemp &#233;.</p></div>'

describe('letters counts the letters and digits of TEI', () => {
  test('those of a volume are read in its documents, their notes and the titles of its chapters', async () => {
    const path = write('frus1.xml', volume(letter))
    expect(await letters(path)).toEqual({
      code: 0,
      stdout: `${path}: 21 letters, 21 read, 0 reported, 0 lost\n`,
      stderr: '',
    })
  })

  test('those of a file with one document are counted without a volume', async () => {
    const path = write('d1.xml', letter)
    expect(await letters(path)).toMatchObject({
      code: 0,
      stdout: `${path}: 17 letters, 17 read, 0 reported, 0 lost\n`,
    })
  })

  test('every file has its line, and a file that cannot be read its message', async () => {
    const path = write('d1.xml', letter)
    const nothing = join(folder, 'd2.xml')
    const { code, stdout, stderr } = await letters(nothing, path, path)
    expect(code).toBe(1)
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stderr).toBe(`${nothing}:1:1: Missing file, expected a TEI file\n`)
  })

  test('those of a site are read only if they are on the page of the document that holds them', async () => {
    const path = write('frus1.xml', volume(letter))
    for (const [page, html] of [
      ['', '<main>Quay, Hemp é.</main>'],
      [
        'd1/',
        '<title>Hemp é.</title><main><h1>1. REED</h1>R&#xE9;, not <b title="2 > 1">R</b>&#x26;D.</main>',
      ],
    ] as const) {
      mkdirSync(join(folder, 'dist', 'frus1', page), { recursive: true })
      write(`dist/frus1/${page}index.html`, html)
    }
    expect(await letters('--site', join(folder, 'dist'), path)).toMatchObject({
      code: 1,
      stdout: `${path}: 21 letters, 16 read, 0 reported, 5 lost\n  2:118 5 lost in text body div div p: Hemp &#233;.\n`,
    })
    const { stderr } = await letters('--site', folder, path)
    expect(stderr).toBe(
      `Unexpected folder \`${folder}\` without \`frus1/\`, expected a site with the volume\n`,
    )
  })

  test('without a file, the usage is printed', async () => {
    expect(await letters()).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Usage: npm run --silent letters -- FILE…\n',
    })
  })
})

function letters(...args: ReadonlyArray<string>) {
  return runNode(['src/cli/letters.ts', ...args]).ended
}

function write(name: string, value: string): string {
  const path = join(folder, name)
  writeFileSync(path, value)
  return path
}
