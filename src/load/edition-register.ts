import { getCollection } from 'astro:content'
import { kinds, parseKey, type Register } from '../tree/register.ts'

/** The registers of this edition, ours and those of the volumes' lists, for its pages. */
export async function readEditionRegister(): Promise<Register> {
  const register: Register = { people: [], places: [], terms: [] }
  for (const { data } of await getCollection('entries')) register[data.kind].push(data.entry)
  return register
}

/** Our registers alone. */
export async function readOwnRegister(): Promise<Register> {
  const register = await readEditionRegister()
  for (const kind of kinds) {
    register[kind] = register[kind].filter(({ key }) => parseKey(key).volume === undefined)
  }
  return register
}
