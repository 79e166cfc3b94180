import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEdition } from '../../src/load/sources/read-edition.ts'
import { listSeeds } from '../../src/load/sources/list-seeds.ts'

let root: string
let edition: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  edition = join(root, 'edition')
  write('secret/secret.md', '# Secret\n')
  write('edition/edition.yaml', 'title: Letters\n')
  write('edition/pages/about.md', '# About\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Read the edition: its pages, its files, and the messages of both readers of the folder. */
async function read() {
  const { record, pages, publicFiles, files } = await readEdition(edition, [])
  const all = [...files, ...(await listSeeds([edition])).files]
  return {
    title: record?.title,
    pages: pages.map(({ title }) => title),
    publicFiles: [...publicFiles.keys()],
    messages: all.flatMap(({ messages }) => messages.map(({ reason }) => reason)),
  }
}

const unchanged = { title: 'Letters', pages: ['About'], publicFiles: [] }
const outside = 'Unexpected symlink out of the seeds folder, expected the file itself'

test.each(['pages/secret.md', 'public', 'public/secret.md', 'register'])(
  'nothing outside of the folder is published through a link at %s',
  async (path) => {
    const isFile = path.endsWith('.md')
    link(join(root, isFile ? 'secret/secret.md' : 'secret'), path)
    expect(await read()).toEqual({
      ...unchanged,
      messages: [
        path === 'public/secret.md' ? 'Unexpected symlink, expected the file itself' : outside,
      ],
    })
  },
)

test('pages that are a link to another folder are not read, and reported once', async () => {
  rmSync(join(edition, 'pages'), { recursive: true })
  link(join(root, 'secret'), 'pages')
  expect(await read()).toEqual({ ...unchanged, pages: [], messages: [outside] })
})

test('a record that is a link to another file is not quoted', async () => {
  rmSync(join(edition, 'edition.yaml'))
  link(join(root, 'secret/secret.md'), 'edition.yaml')
  expect(await read()).toEqual({ ...unchanged, title: undefined, messages: [outside] })
})

test('a link inside of the folder is followed', async () => {
  link('about.md', 'pages/principles.md')
  expect(await read()).toEqual({ ...unchanged, pages: ['About', 'About'], messages: [] })
})

test('a page that is a pipe is not read, because reading it might never end', async () => {
  execFileSync('mkfifo', [join(edition, 'pages/pipe.md')])
  const { messages } = await read()
  expect(messages).toEqual(['Unexpected folder or device, expected a page of prose'])
})

test('files in the place of folders are reported', async () => {
  rmSync(join(edition, 'pages'), { recursive: true })
  write('edition/pages', '')
  write('edition/public', '')
  const { messages } = await read()
  expect(messages).toEqual([
    'Unexpected file, expected a folder with pages such as `principles.md`',
    'Unexpected file, expected a folder with files such as `map.png`',
  ])
})

test('a site that is elsewhere, and the lock of a build, are no seeds', async () => {
  link(join(root, 'secret'), 'dist')
  expect((await read()).messages).toEqual([])
  rmSync(edition, { recursive: true })
  write('edition/dist.lock', '1')
  expect((await read()).messages).toEqual([
    'Unexpected empty folder, expected a folder for each volume',
  ])
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function link(target: string, path: string): void {
  mkdirSync(dirname(join(edition, path)), { recursive: true })
  symlinkSync(target, join(edition, path))
}
