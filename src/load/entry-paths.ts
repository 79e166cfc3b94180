import { type CollectionEntry, getCollection } from 'astro:content'
import { sortDocuments } from '../edition/documents.ts'
import type { UnitMentions } from '../edition/entry-mentions.ts'
import type { Volume } from '../schemas/volume.ts'
import { createFind, type Found, isAlias, kinds, parseKey } from '../tree/register.ts'
import { readEditionRegister } from './edition-register.ts'
import { listMentions, type MentionsPlace, readMentions } from './mentions.ts'

/** What the page of an entry is made of. Its mentions are read when it is: those of all entries are many. */
export interface EntryPageProps {
  entry: Found
  /** Where its mentions are kept. */
  places: ReadonlyArray<MentionsPlace>
  /** Documents that the edition holds, in their order. */
  documents: ReadonlyArray<CollectionEntry<'documents'>>
  /** Where each of them stands among them, 0-based, by its id. */
  order: ReadonlyMap<string, number>
  /** Records of the volumes, by their ids. */
  volumes: ReadonlyMap<string, Volume>
}

/** A document that mentions an entry. */
export interface EntryMentions {
  document: CollectionEntry<'documents'>
  units: Array<UnitMentions>
}

/** The pages of the entries of our registers. */
export async function toOwnPaths() {
  return (await listEntryPages()).flatMap(({ volume, props }) => {
    const { kind, key } = props.entry
    return volume === undefined ? [{ params: { kind, key }, props }] : []
  })
}

/** The pages of the entries of volumes' lists. */
export async function toListedPaths() {
  return (await listEntryPages()).flatMap(({ volume, props }) => {
    const { kind, key } = props.entry
    return volume === undefined ? [] : [{ params: { volume, kind, key: parseKey(key).id }, props }]
  })
}

/**
 * Read the mentions of an entry.
 *
 * @returns
 *   Documents that mention it, in their order: a transcription is a source of its own, whose document stands
 *   between others.
 */
export function readEntryMentions({
  places,
  documents,
  order,
}: EntryPageProps): Array<EntryMentions> {
  const found: Array<EntryMentions & { at: number }> = []
  for (const place of places) {
    for (const { document: id, units } of readMentions(place)) {
      const at = order.get(id) ?? -1
      const document = documents[at]
      // While somebody is at work, documents may come from several states of their source.
      if (document?.data.digest === place.digest) found.push({ document, units, at })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** An entry that has a page, and the volume of whose list it is. */
interface EntryPage {
  volume: string | undefined
  props: EntryPageProps
}

/** List the entries that have a page, names that lead to others apart. */
async function listEntryPages(): Promise<Array<EntryPage>> {
  const register = await readEditionRegister()
  const find = createFind(register)
  const documents = sortDocuments(await getCollection('documents'))
  const order = new Map(documents.map(({ id }, index) => [id, index]))
  const volumes = new Map((await getCollection('volumes')).map(({ id, data }) => [id, data]))
  const places = listAllMentions(documents)
  return kinds
    .flatMap((kind) => register[kind])
    .flatMap((one): Array<EntryPage> => {
      const entry = isAlias(one) ? undefined : find(one.key)
      if (entry === undefined) return []
      const { volume } = parseKey(entry.key)
      const own = places.get(entry.key) ?? []
      if (!hasPage(entry.key, places)) return []
      return [{ volume, props: { entry, places: own, documents, order, volumes } }]
    })
}

/** List where the mentions of all entries are kept, by their keys. */
export function listAllMentions(
  documents: ReadonlyArray<CollectionEntry<'documents'>>,
): Map<string, Array<MentionsPlace>> {
  const digests = new Set(documents.map(({ data }) => data.digest))
  return Map.groupBy(
    [...digests].flatMap((digest) => listMentions(digest)),
    ({ key }) => key,
  )
}

/**
 * Whether an entry has a page: one of our registers, and one of a volume's list that a document mentions. Of any other
 * the list says all that is known.
 */
export function hasPage(key: string, mentions: Pick<ReadonlySet<string>, 'has'>): boolean {
  return parseKey(key).volume === undefined || mentions.has(key)
}
