import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compileEdition } from '../../src/load/compile-edition.ts'

/** Volume of the examples. */
export const volume = 'harbor'

/** A message in the form of an example, with its rule. */
export interface Said {
  rule: string
  line: string
}

/**
 * Read files as the seeds of an edition.
 *
 * @param files
 *   Files of an example; files that it omits are added.
 */
export async function readSeeds(files: Record<string, string>): Promise<Array<Said>> {
  const root = mkdtempSync(join(tmpdir(), 'pincite-'))
  try {
    mkdirSync(join(root, volume))
    writeFileSync(join(root, volume, 'volume.yaml'), 'title: Letters\n')
    for (const [path, text] of Object.entries(complete(files))) {
      const isOfVolume = !path.includes('/') && !ofEdition.includes(path)
      const place = isOfVolume ? join(root, volume, path) : join(root, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text)
    }
    return await check(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Check the seeds of a folder. */
export async function check(root: string): Promise<Array<Said>> {
  const { messages } = await compileEdition([root], 'code')
  return messages.map(({ file, line, column, message, rule }) => {
    const path = file.slice(root.length + 1).replace(`${volume}/`, '')
    return { rule: rule.replace('pincite:', ''), line: `${path}:${line}:${column}: ${message}` }
  })
}

/** Files that are not in the folder of a volume. */
const ofEdition: ReadonlyArray<string> = ['edition.yaml', `${volume}.xml`]

/** A transcription: `d1.txt`, `d1.xml`. */
const transcription = /^(d\d+)\.(?:txt|xml)$/

function complete(files: Record<string, string>): Record<string, string> {
  const names = Object.keys(files)
  const hasText = names.some((name) => transcription.test(name) || name === `${volume}.xml`)
  const all = hasText ? files : { 'd1.txt': '1. Telegram\n\n\nHe saw it.\n', ...files }
  const sidecars = Object.keys(all).flatMap((name) => transcription.exec(name)?.[1] ?? [])
  return { ...Object.fromEntries(sidecars.map((id) => [`${id}.yaml`, ''])), ...all }
}
