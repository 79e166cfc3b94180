import { type CollectionEntry, getCollection } from 'astro:content'
import { sortDocuments } from '../edition/documents.ts'
import type { UnitMentions } from '../edition/entry-mentions.ts'
import { createFind, type Found, isAlias, type Kind, kinds } from '../tree/register.ts'
import { readEditionRegister } from './edition-register.ts'
import { listedMentionsName, mentionsName, readMentions } from './trees.ts'

/** What the page of an entry shows. */
export interface EntryPageProps {
  entry: Found
  /** Documents that mention it, in their order. */
  mentions: Array<{ document: CollectionEntry<'documents'>; units: Array<UnitMentions> }>
  /** Ids of the documents that the edition holds. */
  held: ReadonlySet<string>
}

/** The pages of one of our registers. */
export async function toOwnPaths(kind: Kind) {
  const pages = await listEntryPages(mentionsName)
  return pages.flatMap(({ volume, props }) =>
    volume === undefined && props.entry.kind === kind
      ? [{ params: { key: props.entry.key }, props }]
      : [],
  )
}

/** The pages of the entries of volumes' lists. */
export async function toListedPaths() {
  const pages = await listEntryPages(listedMentionsName)
  return pages.flatMap(({ volume, props }) => {
    const { kind, key } = props.entry
    const id = key.slice(key.indexOf('/') + 1)
    return volume === undefined ? [] : [{ params: { volume, kind, key: id }, props }]
  })
}

/** An entry that has a page, and the volume of whose list it is. */
interface EntryPage {
  volume: string | undefined
  props: EntryPageProps
}

/**
 * List the entries that have a page: all but names that lead to others.
 *
 * @param name
 *   Which mentions are read: those of our entries, or of the volumes' lists.
 */
async function listEntryPages(name: string): Promise<Array<EntryPage>> {
  const register = await readEditionRegister()
  const find = createFind(register)
  const documents = sortDocuments(await getCollection('documents'))
  const held = new Set(documents.map(({ id }) => id))
  const mentions = await readAllMentions(documents, name)
  return kinds
    .flatMap((kind) => register[kind])
    .flatMap((one): Array<EntryPage> => {
      const entry = isAlias(one) ? undefined : find(one.key)
      if (entry === undefined) return []
      const [, volume] = entry.key.split('/').reverse()
      return [{ volume, props: { entry, mentions: mentions.get(entry.key) ?? [], held } }]
    })
}

/** Mentions in all documents, by the keys of the entries. */
async function readAllMentions(
  documents: ReadonlyArray<CollectionEntry<'documents'>>,
  name: string,
): Promise<Map<string, EntryPageProps['mentions']>> {
  const found = new Map<string, EntryPageProps['mentions']>()
  const sources = Map.groupBy(documents, ({ data }) => data.digest)
  for (const [digest, own] of sources) {
    const byId = new Map(own.map((document) => [document.data.document, document]))
    for (const [key, mentions] of Object.entries(await readMentions(digest, name))) {
      const list = found.get(key) ?? []
      found.set(key, list)
      for (const { document: id, units } of mentions) {
        const document = byId.get(id)
        if (document) list.push({ document, units })
      }
    }
  }
  // A transcription is a source of its own, whose document stands between others.
  const order = new Map(documents.map(({ id }, index) => [id, index]))
  const at = ({ document }: EntryPageProps['mentions'][number]) => order.get(document.id) ?? 0
  for (const list of found.values()) list.sort((a, b) => at(a) - at(b))
  return found
}
