import { getCollection } from 'astro:content'
import { listKinds } from '../edition/kinds.ts'
import { toRunningTitle } from '../edition/volume-names.ts'
import {
  createFind,
  divideByVolume,
  type Find,
  type Kind,
  type Register,
} from '../tree/register.ts'
import { readEditionRegister, readOwnRegister } from './edition-register.ts'
import { hasPage, listAllMentions } from './entry-paths.ts'

/** What the page of a register shows. */
export interface RegisterPageProps {
  kind: Kind
  /** Entries of the register, and names that lead to others. */
  entries: Register[Kind]
  /** Kinds of which there are entries: those that have a page. */
  kinds: ReadonlyArray<Kind>
  /** Looks up an entry. */
  find: Find
}

/** What the page of a volume's list shows. */
export interface ListPageProps extends RegisterPageProps {
  /** Id of the volume. */
  volume: string
  /** Its name in a running head. */
  running: string
  /** Tells of a key whether its entry has a page. */
  hasPage: (key: string) => boolean
  /** Whether our own register of the kind has a page. */
  hasOwn: boolean
}

/** The pages of our registers: one for each kind of which there are entries. */
export async function toRegisterPaths(): Promise<
  Array<{ params: { kind: Kind }; props: RegisterPageProps }>
> {
  const register = await readOwnRegister()
  const kinds = listKinds(register)
  const find = createFind(register)
  return kinds.map((kind) => ({
    params: { kind },
    props: { kind, entries: register[kind], kinds, find },
  }))
}

/** The pages of the lists of volumes: one for each kind of which a volume lists entries. */
export async function toListPaths(): Promise<
  Array<{ params: { volume: string; kind: Kind }; props: ListPageProps }>
> {
  const register = await readEditionRegister()
  const find = createFind(register)
  const own = listKinds(await readOwnRegister())
  const lists = divideByVolume(register)
  const documents = await getCollection('documents')
  /** Read when the first list is shown: as data, a list needs none. */
  let mentions: ReturnType<typeof listAllMentions> | undefined
  const tell = (key: string): boolean => hasPage(key, (mentions ??= listAllMentions(documents)))
  return (await getCollection('volumes')).flatMap(({ id: volume, data }) => {
    const list = lists.get(volume)
    if (list === undefined) return []
    const running = toRunningTitle(data)
    const kinds = listKinds(list)
    return kinds.map((kind) => {
      const props = { kind, entries: list[kind], kinds, find, volume, running, hasPage: tell }
      return { params: { volume, kind }, props: { ...props, hasOwn: own.includes(kind) } }
    })
  })
}
