import { type CollectionEntry, getCollection } from 'astro:content'
import { sortDocuments } from '../edition/documents.ts'
import { findEntry, type Found, isAlias, type Kind } from '../tree/register.ts'
import { type DocumentMentions, readMentions } from './read-mentions.ts'
import { readEditionRegister } from './read-register.ts'

/** What the page of an entry shows. */
export interface EntryPageProps {
  entry: Found
  mentions: Array<DocumentMentions<CollectionEntry<'documents'>>>
}

/** The pages of a register: one for each entry, with its mentions. */
export async function toEntryPaths(
  kind: Kind,
): Promise<Array<{ params: { key: string }; props: EntryPageProps }>> {
  const register = await readEditionRegister()
  const mentions = await readMentions(sortDocuments(await getCollection('documents')))
  return register[kind].flatMap((one) => {
    const entry = isAlias(one) ? undefined : findEntry(register, one.key)
    if (entry === undefined) return []
    return [{ params: { key: one.key }, props: { entry, mentions: mentions.get(one.key) ?? [] } }]
  })
}
