/** What the Office of the Historian has at an address below that of a volume, and where it is here: a table of kinds. */

import { toSectionKey } from '../../compile/index-texts.ts'
import { listTextSections } from '../../edition/display/sections.ts'
import { toShortName } from '../../edition/display/short-name.ts'
import { toPagedSections } from '../../edition/display/paged-sections.ts'
import { toPageMap } from '../../edition/places/page-map.ts'
import { toPageAddress } from '../../edition/references/page-address.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { footnoteDefinitionId, fromFootnoteDefinitionId, pageBreakId } from '../../tree/ids.ts'
import { pageLocator } from '../../tree/locator.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type { Site } from '../site.ts'
import { toVolumeParts } from '../volumes.ts'

/** Id of the table of contents at history.state.gov. */
const contentsId = 'toc'

/** An address in a volume, and where it leads. */
export interface OldAddress {
  /** `d162fn1` */
  path: string
  /** Address in the volume: `d162/#fn1`; empty for the volume itself. */
  to: string
  /** `Document 162, note 1` */
  name: string
}

/** Lists addresses of one kind. */
type ListAddresses = (site: Site, volume: LinkedVolume) => Array<OldAddress>

/** Addresses of each kind. Of two at one path, the first is meant. */
const kinds: ReadonlyArray<ListAddresses> = [
  listDocuments,
  listMovedDocuments,
  listSections,
  listChapters,
  listNotes,
  listSectionNotes,
  listPages,
]

/** A name that any file system can have: `d162fn1`, `vol.2_7`; not `d162fn*`, `..`. */
const pathName = /^\w[\w.-]*$/

/** List the addresses in a volume, each once. */
export function listAddresses(site: Site, volume: LinkedVolume): Array<OldAddress> {
  const all = kinds.flatMap((list) => list(site, volume)).filter(({ path }) => pathName.test(path))
  return [...Map.groupBy(all, ({ path }) => fold(path)).values()].flatMap(([first]) => first ?? [])
}

/** The name of a folder, as file systems compare it. */
export function fold(path: string): string {
  return path.toLowerCase()
}

function listDocuments({ words }: Site, { documents }: LinkedVolume): Array<OldAddress> {
  return documents.map(({ data }) => {
    const { document } = data
    return { path: document, to: toPageAddress(document), name: toShortName(data, words.places) }
  })
}

/** List the documents that have gone: the page at the address of each leads on. */
function listMovedDocuments({ edition }: Site, { id }: LinkedVolume): Array<OldAddress> {
  const moved = edition.moved.filter(({ volume }) => volume === id)
  return moved.map(({ document }) => {
    return { path: document, to: toPageAddress(document), name: document }
  })
}

/** List the sections and the lists of persons and terms, by their ids and by the paths of their pages here. */
function listSections(_: Site, { sections }: LinkedVolume): Array<OldAddress> {
  return sections.flatMap(({ id, path, title }) =>
    [id, path].map((each) => ({ path: each, to: toPageAddress(path), name: title })),
  )
}

/** List the chapters: each leads to the page of its text, or to its heading in the contents of the volume, if it has one. */
function listChapters(site: Site, volume: LinkedVolume): Array<OldAddress> {
  const { matter } = volume.data
  if (matter === undefined) return []
  const shown = new Map(toVolumeParts(site, volume).map((part) => [part.id, part]))
  const chapters = site.texts.chapters(matter.digest).map(({ id, title }) => {
    const part = shown.get(id)
    const own = part?.title ? `#${id}` : ''
    const to = part?.path === undefined ? own : toPageAddress(part.path)
    return { path: id, to, name: title || id }
  })
  return [...chapters, { path: contentsId, to: '', name: site.words.volume.contents }]
}

function listNotes({ words }: Site, { documents }: LinkedVolume): Array<OldAddress> {
  return documents.flatMap(({ data }) => {
    const { document, notes = [], renamed } = data
    const name = toShortName(data, words.places)
    return notes.map((label) => {
      const anchor = footnoteDefinitionId(label)
      const note = words.places.step('note', label, 'running')
      return {
        path: document + anchor,
        to: toPageAddress(document, renamed?.[anchor] ?? anchor),
        name: words.places.join([name, note]),
      }
    })
  })
}

/** List the notes in sections and in the texts of chapters. */
function listSectionNotes({ texts, words }: Site, { data, sections }: LinkedVolume) {
  const { digest = '' } = data.matter ?? {}
  return listTextSections(sections).flatMap(({ section: { id, path, title }, place }) => {
    const anchors = Object.keys(texts.places({ digest, key: toSectionKey(place) }))
    return anchors.flatMap((anchor): Array<OldAddress> => {
      const label = fromFootnoteDefinitionId(anchor)
      if (label === undefined) return []
      const note = words.places.step('note', label, 'running')
      const to = toPageAddress(path, anchor)
      return [{ path: id + anchor, to, name: words.places.join([title, note]) }]
    })
  })
}

/** List the printed pages: each leads to the text in which it begins, or to the list of what begins on it. */
function listPages({ words }: Site, volume: LinkedVolume): Array<OldAddress> {
  const ownIds = `${volume.id}/`
  return toPageMap([...volume.documents, ...toPagedSections(volume)]).map(
    ({ label, documents: [first] }) => {
      const path = pageBreakId(label)
      const page = first?.fragment === undefined ? 'pages' : first.document.id.slice(ownIds.length)
      const name = writePlace(pageLocator(label), 'name', words.places)
      return { path, to: toPageAddress(page, path), name }
    },
  )
}
