import { globSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'

/**
 * Fixtures: folders whose names are sentences. The folders in a fixture are read as seeds, and `messages.json` has the
 * expected messages. `UPDATE=1 npx vitest run tests/load` writes the current messages.
 */
const fixtures = globSync('tests/load/fixtures/*/').sort()
const update = 'UPDATE' in process.env

/** Fixture with a symlink, which Git checks out as a text file on systems without symlinks. */
const linked = 'a-link-out-of-the-folder-is-not-followed'
const link = `tests/load/fixtures/${linked}/seeds/frus1964-68v02/d2.txt`
const seen = lstatSync(link).isSymbolicLink()
  ? fixtures
  : fixtures.filter((folder) => basename(folder) !== linked)

test.each(seen.map((folder) => ({ name: basename(folder), folder })))(
  '$name',
  async ({ folder }) => {
    const roots = globSync(join(folder, '*/')).sort()
    const messages = (await compileEdition(roots, 'code')).messages.map(
      ({ file, line, column, severity, message, ...rest }) => ({
        place: toPosix(`${file.slice(folder.length + 1)}:${line}:${column}`),
        severity,
        message: toPosix(message),
        ...rest,
      }),
    )
    const written = `${JSON.stringify(messages, undefined, 2)}\n`
    const path = join(folder, 'messages.json')
    if (update) writeFileSync(path, written)
    expect(written).toBe(readFileSync(path, 'utf8'))
  },
)

test('a missing folder is reported', async () => {
  const { messages } = await compileEdition(['tests/load/nowhere'], 'code')
  expect(messages).toEqual([
    {
      file: 'tests/load/nowhere',
      line: 1,
      column: 1,
      severity: 'error',
      message: 'Missing folder, expected a folder of seeds',
      rule: 'pincite:no-seeds',
      url: '/checks/no-seeds/',
    },
  ])
})

test('the seeds of this edition have no messages', async () => {
  expect((await compileEdition(['seeds'], 'code')).messages).toEqual([])
})

/** Replace the separators of Windows in the paths of a text. */
function toPosix(text: string): string {
  return text.replaceAll(sep, '/')
}
