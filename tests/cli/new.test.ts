import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findRepository } from '../../src/cli/new/find-repository.ts'
import { quoteOperand } from '../../src/cli/quote-operand.ts'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { runNode } from './run-node.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-new-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const begin = (folder: string) => runNode(['src/cli/new.ts', folder]).ended

test('a new edition has three papers without a problem, and the name of its folder', async () => {
  const folder = join(root, 'harbor-letters')
  const { code, stdout, stderr } = await begin(folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`npm start -- ${folder}`)
  const edition = await compileEdition([folder], 'code')
  expect(edition.messages).toEqual([])
  expect(edition.record.title).toBe('Harbor letters')
  expect(edition.documents.map(({ id }) => id)).toEqual([
    'papers/1921-05-04-memorandum',
    'papers/1921-05-06-letter',
    'papers/1921-05-09-minutes',
  ])
  const words = ['edition.yaml', 'README.md', '.github/workflows/pages.yml']
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('')
  expect(words).not.toMatch(/\b(?:TITLE|PROGRAM|EDITION|REPOSITORY)\b/)
})

test('its schemas are where its files name them, and are renewed', async () => {
  const folder = join(root, 'edition')
  await begin(folder)
  for (const [file, schema] of [
    ['edition.yaml', '.schema/edition.json'],
    ['papers/volume.yaml', '.schema/volume.json'],
    ['papers/1921-05-04-memorandum.yaml', '.schema/sidecar.json'],
    ['register/people.yaml', '.schema/register.json'],
  ] as const) {
    expect(readFileSync(join(folder, file), 'utf8')).toContain(`${schema}\n`)
    expect(parse(readFileSync(join(folder, schema), 'utf8'))).toHaveProperty('properties')
  }
  writeFileSync(join(folder, 'edition.yaml'), 'title: Mine\n')
  rmSync(join(folder, '.schema'), { recursive: true })
  const { stdout } = await begin(folder)
  expect(stdout).toContain('renewed')
  expect(readFileSync(join(folder, 'edition.yaml'), 'utf8')).toBe('title: Mine\n')
  expect(existsSync(join(folder, '.schema/sidecar.json'))).toBe(true)
  expect(existsSync(join(folder, '.schema/variants.json'))).toBe(true)
})

test('a folder with other files, and one in the program, are refused', async () => {
  writeFileSync(join(root, 'thesis.txt'), '')
  for (const folder of [root, 'src/new', join(root, 'thesis.txt')]) {
    const { code, stderr } = await begin(folder)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^Unexpected folder `.+`, which (?:has files|is in the program|is a file), expected/,
    )
  }
})

test('a folder that leads into the program, nowhere, or where none can be made is refused', async () => {
  symlinkSync(join(process.cwd(), 'src'), join(root, 'program'))
  symlinkSync('nowhere', join(root, 'dangling'))
  symlinkSync('loop', join(root, 'loop'))
  writeFileSync(join(root, 'file'), '')
  for (const [folder, message] of [
    [join(root, 'program/new'), 'is in the program'],
    [join(root, 'dangling'), 'is a link to nothing'],
    [join(root, 'loop'), 'is a link to nothing'],
    [join(root, 'file/new'), 'is in a file'],
    [join(root, 'x'.repeat(300)), 'The name is too long'],
    ['', 'Missing folder of the new edition'],
  ] as const) {
    const { code, stderr } = await begin(folder)
    expect(code).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr.trim()).not.toContain('\n')
  }
  expect(existsSync('src/new')).toBe(false)
})

test.each(['--', ': #', "it's", '\u001b[31mred', 'a\nb', '{a: b}', '$& $1', 'TITLE'])(
  'a folder with the name %j has an edition without a problem',
  async (name) => {
    const folder = join(root, name)
    const { code, stdout } = await begin(folder)
    expect(code).toBe(0)
    expect(stdout).toContain(`npm start -- ${quoteOperand(folder)}\n`)
    const { messages } = await compileEdition([folder], 'code')
    expect(messages).toEqual([])
  },
)

test('the repository of the program is found where it is on GitHub', async () => {
  expect(await findRepository(root)).toBe('OWNER/pincite')
  const folder = join(root, 'program')
  mkdirSync(folder)
  execFileSync('git', ['init', '-q', folder])
  const remote = ['remote', 'add', 'origin', 'git@github.com:marin/pincite.git']
  execFileSync('git', ['-C', folder, ...remote])
  expect(await findRepository(folder)).toBe('marin/pincite')
})
