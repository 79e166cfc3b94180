import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { type RegisterFile, registerFileSchema } from '../../schemas/register.ts'
import type { Alias, Entry } from '../../tree/register.ts'
import { report } from '../../messages/report.ts'
import { fromPlacedYaml } from './from-yaml.ts'
import { checkNoteLinks } from './note-links.ts'

/** An entry, and the positions of its key and of its note in the file. */
export interface PlacedEntry {
  entry: Entry | Alias
  position: Position
  note: Position
}

/**
 * Read a file of the register.
 *
 * @param file
 *   YAML; errors are added to it as messages, including for keys that an earlier entry has.
 * @returns
 *   Entries; none if there was an error.
 */
export function fromRegister(file: VFile): Array<PlacedEntry> {
  const read = fromPlacedYaml(file, registerFileSchema)
  if (read === undefined) return []
  const { entries = [] } = read.data
  const keys = new Set<string>()
  for (const [index, { key, note = '' }] of entries.entries()) {
    checkNoteLinks(note, file, read.places.value(['entries', index, 'note']))
    if (keys.has(key)) {
      const place = read.places.value(['entries', index, 'key'])
      report(
        file,
        'register-key',
        `Unexpected second entry \`${key}\`, expected each key once`,
        place,
      )
    }
    keys.add(key)
  }
  return entries.map((item, index) => ({
    entry: toEntry(item),
    position: read.places.value(['entries', index, 'key']),
    note: read.places.value(['entries', index, 'note']),
  }))
}

function toEntry(item: NonNullable<RegisterFile['entries']>[number]): Entry | Alias {
  const { key, name, sort, see, names = [], note = '', evidence = [], ...rest } = item
  if (see !== undefined) return { key, name, sort, see }
  return { key, name, sort, names, note, evidence, ...rest }
}
