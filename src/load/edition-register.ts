import { getCollection } from 'astro:content'
import { kinds, type Register } from '../tree/register.ts'

/** The registers of this edition, ours and those of the volumes' lists, for its pages. */
export async function readEditionRegister(): Promise<Register> {
  const register: Register = { people: [], places: [], terms: [] }
  for (const { data } of await getCollection('entries')) register[data.kind].push(data.entry)
  return register
}

/** Our registers alone, or those of the lists of one volume. */
export async function readRegisterOf(volume?: string): Promise<Register> {
  const register = await readEditionRegister()
  const prefix = `${volume ?? ''}/`
  const isOwn = ({ key }: { key: string }): boolean =>
    volume === undefined ? !key.includes('/') : key.startsWith(prefix)
  for (const kind of kinds) register[kind] = register[kind].filter(isOwn)
  return register
}
