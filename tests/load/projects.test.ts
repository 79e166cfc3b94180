import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { compileEdition } from '../../src/load/compile-edition.ts'

/**
 * Editions of other projects in TEI: folders whose names are sentences. The folder `seeds` in each is read, and
 * `edition.json` has its volumes with their documents, and its messages. `UPDATE=1 npx vitest run tests/load` writes the
 * current ones.
 */
const projects = globSync('tests/load/projects/*/').sort()
const update = 'UPDATE' in process.env

test.each(projects.map((folder) => ({ name: basename(folder), folder })))(
  '$name',
  async ({ folder }) => {
    const { volumes, documents, messages } = await compileEdition([join(folder, 'seeds')], 'code')
    const found = {
      volumes: volumes.map(({ id, data: { matter, ...record } }) => ({
        id,
        record,
        sections: matter?.sections.map(({ id, title }) => `${id}: ${title}`),
        documents: documents
          .filter(({ data }) => data.volume === id)
          .map(
            ({
              data: { document, number, title, date, when, chapter, correspondents, facts },
            }) => ({
              ...{ document, number, title, date, when, chapter: chapter?.title, correspondents },
              ...facts,
            }),
          ),
      })),
      messages: messages.map(({ file, line, column, severity, message }) =>
        `${file.slice(folder.length + 'seeds/'.length)}:${line}:${column} ${severity} ${message}`
          .replaceAll(sep, '/')
          .replace(/^\//, ''),
      ),
    }
    const written = `${JSON.stringify(found, undefined, 2)}\n`
    const path = join(folder, 'edition.json')
    if (update) writeFileSync(path, written)
    expect(written).toBe(readFileSync(path, 'utf8'))
  },
)
