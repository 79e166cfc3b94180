import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { checkRegister } from '../../lint/apparatus/register.ts'
import { hasError, report } from '../../messages/report.ts'
import { fromRegister } from '../../parse/sidecar/from-register.ts'
import type { Alias, Entry, Register } from '../../tree/register.ts'
import { readText } from './read-text.ts'
import type { RegisterSeed } from './find-seeds.ts'

/** The registers and the files that they were read from. */
export interface ReadRegister {
  /** Absent where one of the files has an error: nothing is to be said of those who refer to it. */
  register?: Register
  /** Files, with their messages. */
  files: Array<VFile>
}

/**
 * Read the registers of people, places and terms.
 *
 * @param seeds
 *   Their files; a register may be divided between seeds folders.
 */
export async function readRegister(seeds: ReadonlyArray<RegisterSeed>): Promise<ReadRegister> {
  const register: Register = { people: [], places: [], terms: [] }
  const files: Array<VFile> = []
  const places = new Map<Entry | Alias, { file: VFile; position: Position }>()
  for (const { kind, path } of seeds) {
    const file = await readText(path, 'a file of the register')
    files.push(file)
    for (const { entry, position } of hasError(file) ? [] : fromRegister(file)) {
      register[kind].push(entry)
      places.set(entry, { file, position })
    }
  }
  if (!files.some(hasError)) {
    for (const { entry, ruleId, reason } of checkRegister(register)) {
      const place = places.get(entry)
      if (place) report(place.file, ruleId, reason, place.position)
    }
  }
  return { files, ...(!files.some(hasError) && { register }) }
}
