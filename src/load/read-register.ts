import type { VFile } from 'vfile'
import { fromRegister } from '../parse/sidecar/from-register.ts'
import { addError, hasError } from '../parse/sidecar/messages.ts'
import type { Register } from '../tree/register.ts'
import { checkRegister } from '../lint/apparatus/register.ts'
import { readText } from './read-text.ts'
import type { RegisterSeed } from './seeds.ts'

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
  for (const { kind, path } of seeds) {
    const file = await readText(path, 'a file of the register')
    files.push(file)
    if (!hasError(file)) register[kind] = register[kind].concat(fromRegister(file))
  }
  if (!files.some(hasError)) {
    for (const { kind, ruleId, reason } of checkRegister(register)) {
      const file = files[seeds.findIndex((seed) => seed.kind === kind)]
      if (file) addError(file, ruleId, reason)
    }
  }
  return { files, ...(!files.some(hasError) && { register }) }
}
