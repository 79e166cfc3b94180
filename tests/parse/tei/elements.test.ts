import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/pipeline/read.ts'
import { renderDocument } from '../../../src/pipeline/render.ts'
import { countLetters, toTextRanges } from '../../../src/pipeline/letters.ts'
import { toText } from '../../../src/tree/to-text.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { english } from '../../../src/words/en/index.ts'

/**
 * Every row of the table of elements has an example: `NAME.xml` is the content of a document, and `NAME.html` is what is
 * shown of it, with its text and its messages. `UPDATE=1 npx vitest run tests/parse/tei/elements.test.ts` writes that.
 */
const folder = 'tests/parse/tei/elements'
const update = 'UPDATE' in process.env

/** A row of the table of elements: its first cell, and a second that is not empty. */
const row = /^\| (.+?) +\| (?!\s*\|)/gm

const readme = readFileSync('src/parse/tei/README.md', 'utf8')
const table = readme.slice(readme.indexOf('## Elements'), readme.indexOf('### Documents'))
const names = Array.from(table.matchAll(row), ([, cell = '']) => toName(cell)).slice(2)

test('every row of the table of elements has an example, and every example a row', () => {
  const examples = globSync(`${folder}/*.xml`).map((path) => basename(path, '.xml'))
  expect(examples.toSorted()).toEqual(names.toSorted())
  expect(new Set(names).size).toBe(names.length)
})

describe.each(names.filter((name) => existsSync(`${folder}/${name}.xml`)))('%s', (name) => {
  const content = readFileSync(`${folder}/${name}.xml`, 'utf8')
  const value = `<div type="document" xml:id="d1"><head>1. Log</head>${content}</div>`
  const file = new VFile({ path: 'd1.xml', value })
  const tree = readDocument(file)

  test('is shown as described', () => {
    const { preface, title, text, notes } = renderDocument(tree, toUnits(tree), english)
    const shown = [
      ...[preface, title, text, notes].map((html) => html.trim()).filter(Boolean),
      ...tree.children.map((node) => toText(node)),
      ...file.messages.map(({ reason }) => reason),
    ]
    expectFile(`${folder}/${name}.html`, `${shown.join('\n')}\n`)
  })

  test('loses no letter', () => {
    const count = countLetters(value, toTextRanges(tree), file.data.unread ?? [])
    expect(count.losses).toEqual([])
  })
})

/** `choice-of-sic-and-corr` for `` `choice` of `sic` and `corr` ``. */
function toName(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function expectFile(path: string, value: string): void {
  if (update) writeFileSync(path, value)
  expect(value).toBe(readFileSync(path, 'utf8'))
}
