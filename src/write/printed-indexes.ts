import type { IndexLetter } from '../edition/printed-index/letters.ts'
import type { SectionPage } from '../edition/display/sections.ts'
import { toFullTitle, toRunningTitle } from '../edition/display/volume-names.ts'
import type { Words } from '../words/words.ts'
import { type LinkedVolume, createResolver } from '../link/linked-edition.ts'
import { fillDocument, type RenderedDocument } from '../pipeline/render.ts'
import { type Neighbors, toNeighbors } from './sections.ts'
import type { PagePath, Site } from './site.ts'

/** Props of the page of a printed index. */
export interface PrintedIndexProps {
  volume: LinkedVolume
  section: SectionPage
}

/** List the pages of printed indexes. */
export function listPrintedIndexPages({
  edition,
}: Site): Array<PagePath<{ volume: string }, PrintedIndexProps>> {
  return edition.volumes.flatMap((volume) => {
    const section = volume.sections.find(({ list }) => list === 'index')
    return section ? [{ params: { volume: volume.id }, props: { volume, section } }] : []
  })
}

/** Format the title of the page of a printed index: `Index · FRUS 1964–1968, vol. II`. */
export function toPrintedIndexTitle({ data }: LinkedVolume, { volume }: Words): string {
  return `${volume.index} · ${toRunningTitle(data, volume)}`
}

/** Content of the page of a printed index. */
export interface PrintedIndexView {
  title: string
  description: string
  letters: ReadonlyArray<IndexLetter>
  html: RenderedDocument
  /** Address of the index in the publisher's own edition; absent if there is none. */
  url: string | undefined
  neighbors: Neighbors
}

/** Collect the content of the page of a printed index. */
export function toPrintedIndexView(
  site: Site,
  { volume, section }: PrintedIndexProps,
): PrintedIndexView {
  const { data } = volume
  const { words } = site
  const { letters, html } = site.texts.printedIndex(data.matter?.digest ?? '')
  return {
    title: toPrintedIndexTitle(volume, words),
    description: words.volume.indexDescription(toFullTitle(data, words.volume)),
    letters,
    html: fillDocument(html, createResolver(site.edition, volume, section.id)),
    url: data.url && `${data.url}/${section.id}`,
    neighbors: toNeighbors(site, volume, section),
  }
}
