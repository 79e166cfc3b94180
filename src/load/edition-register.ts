import { getCollection } from 'astro:content'
import { kinds, type Register } from '../tree/register.ts'

/** The registers of this edition, for its pages. */
export async function readEditionRegister(): Promise<Register> {
  const entries = await getCollection('entries')
  const register: Register = { people: [], places: [], terms: [] }
  for (const kind of kinds) {
    register[kind] = entries.flatMap(({ data }) => (data.kind === kind ? [data.entry] : []))
  }
  return register
}
