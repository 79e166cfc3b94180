import type { DocumentMentions } from '../compile/compiled.ts'
import type { TextPlace } from '../compile/text-reader.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
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

/** Props of the page of a register: one of the edition's own, or a list of a volume. */
export interface RegisterProps {
  kind: Kind
  /** Volume of the list; absent for a register of the edition. */
  volume: LinkedVolume | undefined
  /** Entries, and names that are cross-references to others. */
  entries: Register[Kind]
  /** Kinds of which the same volume, or the edition, has registers. */
  kinds: ReadonlyArray<Kind>
  /** Places of the mentions of all entries, by their keys. */
  mentioned: ReadonlyMap<string, unknown>
}

/** Parameters of the address of a register; `volume` is absent for a register of the edition. */
interface RegisterParams {
  volume: string | undefined
  kind: Kind
}

/** List the registers that have entries. */
export function listRegisters(site: Site): Array<PagePath<RegisterParams, RegisterProps>> {
  const registers = divideRegisters(site)
  const ofVolume = Map.groupBy(registers, ({ volume }) => volume?.id)
  const mentioned = listMentioned(site)
  return registers.map(({ kind, volume, entries }) => {
    const kinds = (ofVolume.get(volume?.id) ?? []).map((register) => register.kind)
    const props = { kind, volume, entries, kinds, mentioned }
    return { params: { volume: volume?.id, kind }, props }
  })
}

/** Divide the entries of an edition into its own registers and the lists of its volumes; empty ones are omitted. */
function divideRegisters({
  edition: { register, volumes },
}: Site): Array<Pick<RegisterProps, 'kind' | 'volume' | 'entries'>> {
  return kinds.flatMap((kind) => {
    const lists = Map.groupBy(register[kind], ({ key }) => parseKey(key).volume)
    return [undefined, ...volumes].flatMap((volume) => {
      const entries = lists.get(volume?.id) ?? []
      return entries.length > 0 ? [{ kind, volume, entries }] : []
    })
  })
}

/** Content of the page of a register, except its entries. */
export interface RegisterView {
  title: string
  /** As the volume prints it, if it does: `Abbreviations and Terms`. */
  heading: string
  description: string
  home: Home
  /** Whether the entry of a key has its own page. */
  hasPage: (key: string) => boolean
  /** Whether, for the list of a volume, the edition also has its own register of this kind. */
  hasOwn: boolean
}

/** Collect the content of the page of a register. */
export function toRegisterView(
  site: Site,
  { kind, volume, mentioned }: RegisterProps,
): RegisterView {
  const hasPage = (key: string): boolean => isOwn(key) || mentioned.has(key)
  const hasOwn = volume !== undefined && site.edition.ownRegister[kind].length > 0
  const { registers, volume: volumeWords } = site.words
  const name = registers.names[kind]
  if (volume === undefined) {
    return {
      title: name,
      heading: name,
      description: registers.description(kind),
      home: { href: site.edition.base, text: volumeWords.allVolumes },
      hasPage,
      hasOwn,
    }
  }
  const running = toRunningTitle(volume.data, volumeWords)
  return {
    title: `${registers.lists[kind]} · ${running}`,
    heading: volume.sections.find(({ path }) => path === kind)?.title ?? name,
    description: registers.listDescription(kind, running),
    home: toVolumeHome(site, volume),
    hasPage,
    hasOwn,
  }
}

/** List the kinds of registers that a volume has, or the edition if no volume is given. */
export function listRegisterKinds(site: Site, volume: LinkedVolume | undefined): Array<Kind> {
  return divideRegisters(site).flatMap((register) =>
    register.volume?.id === volume?.id ? [register.kind] : [],
  )
}

/** Props of the page of an entry. As all mentions together are many, they are read only when the page is written. */
export interface EntryProps {
  entry: FoundEntry
  places: ReadonlyArray<TextPlace>
}

/**
 * List the entries that have a page: those of the edition's own registers, and those of a volume's lists that a document
 * mentions. For the other entries, the list already shows everything.
 */
export function listEntryPages(
  site: Site,
): Array<PagePath<RegisterParams & { key: string }, EntryProps>> {
  const { register, findEntry } = site.edition
  const mentioned = listMentioned(site)
  return kinds
    .flatMap((kind) => register[kind])
    .flatMap((listed) => {
      const entry = isAlias(listed) ? undefined : findEntry(listed.key)
      const places = mentioned.get(listed.key) ?? []
      if (entry === undefined || (places.length === 0 && !isOwn(listed.key))) return []
      const { id, volume } = parseKey(entry.key)
      return [{ params: { volume, kind: entry.kind, key: id }, props: { entry, places } }]
    })
}

/** Link from an entry to its register. */
export function toEntryHome({ edition: { base }, words }: Site, { key, kind }: FoundEntry): Home {
  const { volume } = parseKey(key)
  const href = volume === undefined ? `${base}${kind}/` : `${base}${volume}/${kind}/`
  return { href, text: words.registers.names[kind] }
}

/** Mentions of an entry in one document. */
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
      // In `astro dev`, retained documents may come from an older version of their source.
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

/** Whether a key belongs to the edition's own registers. */
function isOwn(key: string): boolean {
  return parseKey(key).volume === undefined
}
