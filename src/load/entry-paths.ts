import { type CollectionEntry, getCollection } from 'astro:content'
import { sortDocuments } from '../edition/documents.ts'
import { type UnitMentions, toEntryMentions } from '../edition/entry-mentions.ts'
import { findEntry, type Found, isAlias, type Kind } from '../tree/register.ts'
import { readEditionRegister } from './edition-register.ts'
import { readTree } from './trees.ts'

/** The mentions of an entry in one document. */
interface DocumentMentions {
  document: CollectionEntry<'documents'>
  units: Array<UnitMentions>
}

/** What the page of an entry shows. */
export interface EntryPageProps {
  entry: Found
  /** Documents that mention it, in their order. */
  mentions: Array<DocumentMentions>
}

/** The pages of a register: one for each entry, with its mentions. */
export async function toEntryPaths(
  kind: Kind,
): Promise<Array<{ params: { key: string }; props: EntryPageProps }>> {
  const register = await readEditionRegister()
  const mentions = await readMentions()
  return register[kind].flatMap((one) => {
    const entry = isAlias(one) ? undefined : findEntry(register, one.key)
    if (entry === undefined) return []
    return [{ params: { key: one.key }, props: { entry, mentions: mentions.get(one.key) ?? [] } }]
  })
}

/** Read all documents for the mentions of the registers' entries. */
async function readMentions(): Promise<Map<string, Array<DocumentMentions>>> {
  const found = new Map<string, Array<DocumentMentions>>()
  for (const document of sortDocuments(await getCollection('documents'))) {
    for (const [key, units] of toEntryMentions(await readTree(document.data))) {
      found.set(key, [...(found.get(key) ?? []), { document, units }])
    }
  }
  return found
}
