import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { volumeNames } from '../../src/tree/path-ids.ts'
import { listFiles } from '../../src/write/files/list-files.ts'
import { makeSite } from './make-site.ts'

const id = 'harbor'

/** Paths of the lists of a volume that the pages load: `harbor/documents.json`. */
const lists = globSync('**/*.json.ts', { cwd: 'src/pages/[volume]' }).map(
  (path) => `${id}/${path.replaceAll('\\', '/').replace(/\.ts$/, '')}`,
)

test('no two files have one path, whatever the documents of a volume are called', async () => {
  const names = [...volumeNames, 'sections', id, `${id}.2`, 'linkset', 'dts', 'card']
  const { site, remove } = await makeSite({
    [`${id}/volume.yaml`]: 'title: Papers of a harbor\n',
    ...Object.fromEntries(names.map((name) => [`${id}/${name}.txt`, `A lamp\n\nIt is ${name}.\n`])),
  })
  const written = [...listFiles(site)].map(({ path }) => path)
  remove()
  expect(site.edition.documents).toHaveLength(names.length)
  expect(lists).toHaveLength(5)
  const paths = [...written, ...lists].map((path) => path.toLowerCase()).sort()
  expect(paths.filter((path, index) => path === paths[index + 1])).toEqual([])
})
