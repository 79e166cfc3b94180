import { getCollection } from 'astro:content'
import { toRunningTitle } from '../edition/volume-names.ts'
import { createFind, type Find, type Kind, parseKey, type Register } from '../tree/register.ts'
import { readEditionRegister } from './edition-register.ts'
import { hasPage, listAllMentions } from './entry-paths.ts'

/** What the page of a volume's list shows. */
export interface ListPageProps {
  /** Id of the volume. */
  volume: string
  /** Its name in a running head. */
  running: string
  /** Entries of the list, and names that lead to others. */
  entries: Register[Kind]
  /** Looks up an entry. */
  find: Find
  /** Tells of a key whether its entry has a page. */
  hasPage: (key: string) => boolean
}

/** The pages of the lists of one kind: one for each volume that has such a list. */
export async function toListPaths(
  kind: Kind,
): Promise<Array<{ params: { volume: string }; props: ListPageProps }>> {
  const register = await readEditionRegister()
  const find = createFind(register)
  const lists = Map.groupBy(register[kind], ({ key }) => parseKey(key).volume)
  const documents = await getCollection('documents')
  /** Read when the first list is shown: as data, a list needs none. */
  let mentions: ReturnType<typeof listAllMentions> | undefined
  const tell = (key: string): boolean => hasPage(key, (mentions ??= listAllMentions(documents)))
  return (await getCollection('volumes')).flatMap(({ id: volume, data }) => {
    const entries = lists.get(volume)
    if (entries === undefined) return []
    const running = toRunningTitle(data)
    return [{ params: { volume }, props: { volume, running, entries, find, hasPage: tell } }]
  })
}
