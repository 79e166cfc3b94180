import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resolveSiteFolder } from '../../src/cli/site-folder.ts'
import { runNode } from './run-node.ts'

let root: string

beforeEach(() => {
  root = realpathSync.native(mkdtempSync(join(tmpdir(), 'pincite-')))
  for (const path of ['project/seeds/v1/d1.txt', 'thesis/thesis.txt', 'plain.txt']) write(path)
  for (const name of ['404.html', 'checks/index.html', 'search/index.html']) write(`dist/${name}`)
  mkdirSync(join(root, 'empty'))
  write('repository/.git/HEAD')
  symlinkSync('dist', join(root, 'linked'))
  symlinkSync('thesis', join(root, 'linked-thesis'))
  symlinkSync('project/seeds', join(root, 'linked-seeds'))
  symlinkSync('nowhere', join(root, 'dangling'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), path)
}

function resolveIn(name: string): string {
  return resolveSiteFolder(join(root, name), {
    outside: [join(root, 'project')],
    apart: [join(root, 'linked-seeds')],
  })
}

describe('a site can replace', () => {
  test.each([
    ['a folder that is missing', 'new', 'new'],
    ['one whose parents are missing too', 'new/and/newer', 'new/and/newer'],
    ['an empty one', 'empty', 'empty'],
    ['one with only a repository of git', 'repository', 'repository'],
    ['an older site', 'dist', 'dist'],
    ['a folder of the project', 'project/dist', 'project/dist'],
    ['the site to which a link points, so that the link remains', 'linked', 'dist'],
    ['a folder behind a link', 'linked/new', 'dist/new'],
  ])('%s', (_, name, target) => {
    expect(resolveIn(name)).toBe(join(root, target))
  })
})

describe('a site cannot replace', () => {
  const ofSomethingElse =
    'has files of something else, expected a new folder, an empty one or an older site'
  const ownFolder = 'expected a folder of its own such as `dist`'
  test.each([
    ['files of something else', 'thesis', ofSomethingElse],
    ['files of something else behind a link', 'linked-thesis', ofSomethingElse],
    ['the project', 'project', `is ROOT/project, ${ownFolder}`],
    ['a folder that contains the project', '.', `contains ROOT/project, ${ownFolder}`],
    ['the seeds', 'project/seeds', `is ROOT/project/seeds, ${ownFolder}`],
    ['the seeds behind a link', 'linked-seeds', `is ROOT/project/seeds, ${ownFolder}`],
    ['a folder in the seeds', 'project/seeds/new', `is in ROOT/project/seeds, ${ownFolder}`],
    ['a file', 'plain.txt', `is a file, ${ownFolder}`],
    ['a path through a file', 'plain.txt/dist', `is in a file, ${ownFolder}`],
    ['a link to nothing', 'dangling', `is a link to nothing, ${ownFolder}`],
  ])('%s', (_, name, reason) => {
    const path = join(root, name)
    expect(() => resolveIn(name)).toThrow(
      `Unexpected folder of the site \`${path}\`, which ${reason.replace('ROOT', root)}`,
    )
  })
})

describe('a build refuses, before it begins,', () => {
  test.each([
    ['the project', '.'],
    ['the folder of the seeds', 'seeds'],
  ])('%s', async (_, out) => {
    const before = readFileSync('package.json', 'utf8')
    const { code, stdout, stderr } = await runNode(['src/cli/build.ts', '--strict', '--out', out], {
      // If it began, it would fail and replace nothing.
      SEEDS: ['seeds', join(root, 'missing')].join(delimiter),
      CACHE_DIR: join(root, 'cache'),
    }).ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^Unexpected folder of the site `.+`, which .+, expected .+\n$/)
    expect(readFileSync('package.json', 'utf8')).toBe(before)
  })
})
