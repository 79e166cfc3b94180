import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'

/**
 * A fixture is a folder whose name is a sentence: its folders are read as seeds, and `messages.json` is
 * what is said of them. `UPDATE=1 npx vitest run tests/load` writes what is said now.
 */
const fixtures = globSync('tests/load/fixtures/*/').sort()
const update = 'UPDATE' in process.env

test.each(fixtures.map((folder) => ({ name: basename(folder), folder })))(
  '$name',
  async ({ folder }) => {
    const roots = globSync(join(folder, '*/')).sort()
    const messages = (await compileEdition(roots, 'code')).messages.map(
      ({ file, line, column, ...rest }) => ({
        place: `${file.slice(folder.length + 1)}:${line}:${column}`,
        ...rest,
      }),
    )
    const written = `${JSON.stringify(messages, undefined, 2)}\n`
    const path = join(folder, 'messages.json')
    if (update) writeFileSync(path, written)
    expect(written).toBe(readFileSync(path, 'utf8'))
  },
)

test('a folder that is not there is reported', async () => {
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

test('the seeds of this edition have nothing wrong', async () => {
  expect((await compileEdition(['seeds'], 'code')).messages).toEqual([])
})
