/** A small edition with two releases, of which the first was published before its letters were corrected. */

import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runNode } from '../cli/run-node.ts'

/** The address of its letter. */
export const letter = '/letters/to-ada/'

/** The address that it had before. */
export const formerLetter = '/letters/d7/'

/** Source of its letter, with a byte order mark and the line ends of Windows. */
export const source =
  '\ufeff7. Paolo Berti to Ada Marin\r\n\r\nVenice, 9 May 1871\r\n\r\nDear Ada,\r\n\r\nWe ask: 1) for a lamp & oil; 2) for a red lantern; 3) for a rope. Nobody here has any.\r\n\r\nIt is quiet.\r\n\r\nPaolo Berti\r\n'

const corrected = source.replace('red lantern', 'green lantern of the old kind')

/** A paragraph that the last release adds, before its words were corrected in that release. */
const added = '\r\n\r\nThe old ferry leaves at noon from the south mole.\r\n\r\nPaolo Berti\r\n'

/** Its letter as it is published. */
export const published = corrected.replace(
  '\r\n\r\nPaolo Berti\r\n',
  added.replace('old ferry', 'new ferry'),
)

/** Where it is published. */
const address = 'https://example.org/'

/**
 * Build the edition for the tests of a file, before them; it goes with them.
 *
 * @param contact
 *   Contact of the edition.
 * @returns
 *   Folder of the built site.
 */
export function useReleasedEdition(contact: string): string {
  const root = mkdtempSync(join(tmpdir(), 'pincite-released-'))
  const folder = join(root, 'edition')
  const publish = async (version: string, text: string): Promise<void> => {
    write('edition.yaml', `title: Letters\naddress: ${address}\nversion: ${version}\n${contact}`)
    write('letters/to-ada.txt', text)
    await run(['src/cli/permalinks.ts', '--accept', folder])
  }
  beforeAll(async () => {
    write('letters/volume.yaml', 'title: Letters of a Harbor\nrepository: Municipal Archive\n')
    await publish('"1.0"', source.replace('quiet', 'calm'))
    await publish('"1.2"', source)
    await publish('"1.3"', corrected.replace('\r\n\r\nPaolo Berti\r\n', added))
    await publish('"1.3"', published)
    appendFileSync(join(folder, 'permalinks/letters.tsv'), 'd7\t→\tto-ada\nd7#p9\t→\tto-ada#p2.2\n')
    await run(['src/cli/build.ts', folder])
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
  })
  return join(folder, 'dist')

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  async function run(args: ReadonlyArray<string>): Promise<void> {
    const { code, stdout, stderr } = await runNode(args, {
      ...{ CACHE_DIR: join(root, 'cache'), SEEDS: '', EDITION: '', SITE: '', NO_COLOR: '1' },
      ASTRO_TELEMETRY_DISABLED: '1',
    }).ended
    if (code !== 0) throw new Error(`${args.join(' ')} fails:\n${stdout}\n${stderr}`)
  }
}
