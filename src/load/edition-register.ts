import { getCollection } from 'astro:content'
import { divideByVolume, kinds, type Register } from '../tree/register.ts'

/** The registers of this edition, ours and those of the volumes' lists, for its pages. */
export async function readEditionRegister(): Promise<Register> {
  const register: Register = { people: [], places: [], terms: [] }
  const records = new Map((await getCollection('registers')).map(({ id, data }) => [id, data]))
  for (const kind of kinds) register[kind] = records.get(kind)?.entries ?? []
  return register
}

/** Our registers alone. */
export async function readOwnRegister(): Promise<Register> {
  const own = divideByVolume(await readEditionRegister()).get(undefined)
  return own ?? { people: [], places: [], terms: [] }
}
