/** `npm run --silent letters -- FILE…`: count the letters of TEI files that are read, reported and lost. */

import { glob, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { VFile } from 'vfile'
import { readTextFile } from '../load/sources/read-text.ts'
import { hasError } from '../messages/report.ts'
import { countLetters, type LetterCount, toReadRanges, toTextRanges } from '../pipeline/letters.ts'
import { readDocument, readVolume } from '../pipeline/read.ts'
import { listShownRanges } from '../pipeline/shown-ranges.ts'
import type { Command } from './command.ts'
import { exitOnClosedPipe, writeLine } from './output.ts'
import { run } from './run.ts'

/** Number of losses that are printed of each file. */
const maxLosses = 5

/** Maximum length of the text of a loss, in UTF-16 code units. */
const maxLength = 60

const command = {
  run: 'npm run --silent letters',
  description:
    'Counts the letters and digits in the text of TEI files: those that are read, those that messages report as not read, and\nthose that are lost. Prints a line a file, and the first losses below it. The exit code is 1 if a letter is lost.',
  operands: 'FILE…',
  options: {
    site: {
      type: 'string',
      value: 'DIR',
      description:
        'folder of a built site: letters are read if they are on the pages of the volume',
    },
  },
  example: 'npm run --silent letters -- --site dist seeds/frus1964-68v02/frus1964-68v02.xml',
} as const satisfies Command

/** Start tag of the text of a whole file: `<text>`, `<tei:text xml:id="t">`; not `<texts>`. */
const textTag = /<(?:[\w.-]+:)?text[\s>]/

exitOnClosedPipe()
await run(command, async ({ values: { site }, positionals: paths }) => {
  if (paths.length === 0) throw new Error('Usage: npm run --silent letters -- FILE…')
  let failed = false
  for (const path of paths) {
    const file = await readTextFile(path, 'a TEI file')
    if (hasError(file)) {
      process.stderr.write(`${file.messages.map(String).join('\n')}\n`)
      failed = true
      continue
    }
    const value = String(file)
    const read = textTag.test(value)
      ? toReadRanges(readVolume(file))
      : toTextRanges(readDocument(file))
    const shown = site === undefined ? read : listShownRanges(value, await readPages(site, file))
    const count = countLetters(value, shown, file.data.unread ?? [])
    await writeLine(toLines(path, count).join('\n'))
    failed ||= count.lost > 0
  }
  return failed ? 1 : 0
})

/** Read the pages of a volume of a site, by the last part of their addresses. */
async function readPages(site: string, { stem = '' }: VFile): Promise<Map<string, string>> {
  const folder = join(site, stem)
  const pages = new Map<string, string>()
  for await (const path of glob('**/index.html', { cwd: folder })) {
    pages.set(basename(dirname(path)), await readFile(join(folder, path), 'utf8'))
  }
  if (pages.size === 0) {
    throw new Error(
      `Unexpected folder \`${site}\` without \`${stem}/\`, expected a site with the volume`,
    )
  }
  return pages
}

function toLines(path: string, { losses, ...counts }: LetterCount): Array<string> {
  const { letters, read, reported, lost } = counts
  return [
    `${path}: ${letters} letters, ${read} read, ${reported} reported, ${lost} lost`,
    ...losses.slice(0, maxLosses).map(({ place: { line, column }, path, letters, text }) => {
      const shown = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
      return `  ${line}:${column} ${letters} lost in ${path}: ${shown}`
    }),
    ...(losses.length > maxLosses ? [`  … and at ${losses.length - maxLosses} more places`] : []),
  ]
}
