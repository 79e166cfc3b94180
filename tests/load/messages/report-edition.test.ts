import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { reportEdition } from '../../../src/load/messages/report-edition.ts'
import { makeEdition } from '../make-edition.ts'

/** Report on an edition of one letter and one volume more, and say whether it is published. */
async function reportOn(seeds: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'pincite-report-'))
  const all = {
    'letters/volume.yaml': 'title: Letters\n',
    'letters/d1.txt': 'To Leo\n\nThe lamp is out.\n',
    ...seeds,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const made = makeEdition(root)
  await made.load()
  rmSync(root, { recursive: true })
  return reportEdition(made.edition(), { strict: false, published: true })
}

test('an error in the record of the edition, which all pages share, ends the build', async () => {
  for (const record of [
    'title: Papers\nversion: [1]\n',
    'title: Papers\nauthor: Leo\n',
    'title\n',
  ]) {
    const report = await reportOn({ 'edition.yaml': record })
    expect(report?.failure?.message).toBe('1 error in seeds: nothing was built.')
    expect(report?.text).toContain('edition.yaml:')
  }
})

test('a link that leads nowhere is no error of the record', async () => {
  const report = await reportOn({
    'edition.yaml': 'title: Papers\nintroduction: See [the map](map).\n',
  })
  expect(report?.text).toContain('edition.yaml:2')
  expect(report?.failure).toBeUndefined()
})

test('an error in the record of a volume leaves out its documents, and says so', async () => {
  const report = await reportOn({
    'maps/volume.yaml': 'title: Maps\nauthor: Leo\n',
    'maps/d1.txt': 'The bay\n\nIt is blue.\n',
  })
  expect(report?.failure).toBeUndefined()
  expect(report?.text).toContain(
    '1 error in seeds: affected documents are skipped, all those of a volume if its own file is affected.',
  )
})
