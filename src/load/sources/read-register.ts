import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { NoteLink } from '../../compile/compiled.ts'
import { toNoteLinks } from '../../compile/note-links.ts'
import { checkRegister } from '../../lint/apparatus/register.ts'
import { hasError, report } from '../../messages/report.ts'
import { fromRegister } from '../../parse/sidecar/from-register.ts'
import { type Alias, type Entry, isAlias, type Register } from '../../tree/register.ts'
import { readTextFile } from './read-text.ts'
import type { RegisterSeed } from './seeds.ts'

/** Registers with the files from which they were read. */
export interface ReadRegister {
  /** Absent if one of the files has an error; references to its entries are then not checked. */
  register?: Register
  /** Links in the notes of its entries to places of documents. */
  noteLinks: Array<NoteLink>
  /** Files, with their messages. */
  files: Array<VFile>
}

/**
 * Read the registers of people, places and terms.
 *
 * @param seeds
 *   Files of the registers; a register may be divided between seeds folders.
 */
export async function readRegister(seeds: ReadonlyArray<RegisterSeed>): Promise<ReadRegister> {
  const register: Register = { people: [], places: [], terms: [] }
  const files: Array<VFile> = []
  const noteLinks: Array<NoteLink> = []
  const places = new Map<Entry | Alias, { file: VFile; position: Position }>()
  for (const { kind, path } of seeds) {
    const file = await readTextFile(path, 'a file of the register')
    files.push(file)
    for (const { entry, position, note } of hasError(file) ? [] : fromRegister(file)) {
      register[kind].push(entry)
      places.set(entry, { file, position })
      if (!isAlias(entry)) noteLinks.push(...toNoteLinks(entry.note, { path, volume: '' }, note))
    }
  }
  if (!files.some(hasError)) {
    for (const { entry, ruleId, reason } of checkRegister(register)) {
      const place = places.get(entry)
      if (place) report(place.file, ruleId, reason, place.position)
    }
  }
  return { files, noteLinks, ...(!files.some(hasError) && { register }) }
}
