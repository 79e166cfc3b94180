import type { DocumentMentions } from '../compile/compiled.ts'
import type { TextPlace } from '../compile/text-reader.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { kindNames } from '../edition/registers/kinds.ts'
import { toRunningTitle } from '../edition/display/volume-names.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import {
  type FoundEntry,
  isAlias,
  type Kind,
  kinds,
  parseKey,
  type Register,
} from '../tree/register.ts'
import type { Home, PagePath, Site } from './site.ts'
import { toVolumeHome } from './volumes.ts'

/** A register: one of the edition's own, or a list of a volume. */
export interface RegisterProps {
  kind: Kind
  /** Volume that has the list; absent where the register is the edition's own. */
  volume: LinkedVolume | undefined
  /** Entries, and names that are cross-references to others. */
  entries: Register[Kind]
}

/** Parameters of the address of a register; `volume` is absent in that of one of the edition's own. */
interface RegisterParams {
  volume: string | undefined
  kind: Kind
}

/** List the registers that have entries. */
export function listRegisters({ edition }: Site): Array<PagePath<RegisterParams, RegisterProps>> {
  const { register, volumes } = edition
  return kinds.flatMap((kind) => {
    const lists = Map.groupBy(register[kind], ({ key }) => parseKey(key).volume)
    return [undefined, ...volumes].flatMap((volume) => {
      const entries = lists.get(volume?.id) ?? []
      const props = { kind, volume, entries }
      return entries.length > 0 ? [{ params: { volume: volume?.id, kind }, props }] : []
    })
  })
}

/** What the page of a register shows beside its entries. */
export interface RegisterView {
  title: string
  description: string
  home: Home
  /** Whether the entry of a key has a page of its own. */
  hasPage: (key: string) => boolean
  /** Whether the edition's own register has entries of the kind, beside those of the volume's list. */
  hasOwn: boolean
}

/** What a volume's lists are called. */
const listNames = {
  people: { title: 'List of persons', what: 'persons' },
  places: { title: 'List of places', what: 'places' },
  terms: { title: 'List of terms', what: 'terms' },
} satisfies Record<Kind, { title: string; what: string }>

/** Gather what the page of a register shows. */
export function toRegisterView(site: Site, { kind, volume }: RegisterProps): RegisterView {
  const mentioned = listMentioned(site)
  const hasPage = (key: string): boolean => isOwn(key) || mentioned.has(key)
  const hasOwn = volume !== undefined && site.edition.ownRegister[kind].length > 0
  const { title, what } = listNames[kind]
  if (volume === undefined) {
    return {
      title: kindNames[kind],
      description: `The ${what} that the documents of this edition name.`,
      home: { href: site.edition.base, text: 'All volumes' },
      hasPage,
      hasOwn,
    }
  }
  const running = toRunningTitle(volume.data)
  return {
    title: `${title} · ${running}`,
    description: `The ${what} that ${running} lists, with every mention of them.`,
    home: toVolumeHome(site, volume),
    hasPage,
    hasOwn,
  }
}

/** List the kinds of which a volume has a register, or the edition its own. */
export function listRegisterKinds(site: Site, volume: LinkedVolume | undefined): Array<Kind> {
  return listRegisters(site).flatMap(({ params }) =>
    params.volume === volume?.id ? [params.kind] : [],
  )
}

/** What the page of an entry is made of. Its mentions are read when it is written: those of all entries are many. */
export interface EntryProps {
  entry: FoundEntry
  places: ReadonlyArray<TextPlace>
}

/**
 * List the entries that have a page: those of the edition's own registers, and those of a volume's lists that a document
 * mentions. Of the others, the list says all that is known.
 */
export function listEntryPages(
  site: Site,
): Array<PagePath<RegisterParams & { key: string }, EntryProps>> {
  const { register, findEntry } = site.edition
  const mentioned = listMentioned(site)
  return kinds
    .flatMap((kind) => register[kind])
    .flatMap((one) => {
      const entry = isAlias(one) ? undefined : findEntry(one.key)
      const places = mentioned.get(one.key) ?? []
      if (entry === undefined || (places.length === 0 && !isOwn(one.key))) return []
      const { id, volume } = parseKey(entry.key)
      return [{ params: { volume, kind: entry.kind, key: id }, props: { entry, places } }]
    })
}

/** Link from an entry to its register. */
export function toEntryHome({ edition: { base } }: Site, { key, kind }: FoundEntry): Home {
  const { volume } = parseKey(key)
  const href = volume === undefined ? `${base}${kind}/` : `${base}${volume}/${kind}/`
  return { href, text: kindNames[kind] }
}

/** A document that mentions an entry. */
export interface EntryMentions {
  document: DocumentEntry
  units: DocumentMentions['units']
}

/** Read the mentions of an entry, in the order of the documents. */
export function readEntryMentions(
  { edition, texts }: Site,
  { places }: EntryProps,
): Array<EntryMentions> {
  const { documents, order } = edition
  const found = places.flatMap((place) =>
    texts.mentions(place).flatMap(({ document: id, units }) => {
      const index = order.get(id) ?? -1
      const document = documents[index]
      // While an editor is at work, the documents of a source may be of several states.
      return document?.data.digest === place.digest ? [{ index, document, units }] : []
    }),
  )
  return found.sort((a, b) => a.index - b.index).map(({ document, units }) => ({ document, units }))
}

/** List the places of the mentions of all entries, by their keys. */
function listMentioned({ edition, texts }: Site): Map<string, Array<TextPlace>> {
  const digests = new Set(edition.documents.map(({ data }) => data.digest))
  const places = [...digests].flatMap((digest) =>
    Array.from(texts.mentioned(digest), (key): TextPlace => ({ digest, key })),
  )
  return Map.groupBy(places, ({ key }) => key)
}

/** Whether a key is of one of the edition's own registers. */
function isOwn(key: string): boolean {
  return parseKey(key).volume === undefined
}
