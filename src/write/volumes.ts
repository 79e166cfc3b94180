import { type Exchange, groupExchanges, selectFlows } from '../pictures/exchanges.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toHolding } from '../edition/records/holding.ts'
import { toReleaseName } from '../edition/records/release.ts'
import { type Part, toParts } from '../edition/display/parts.ts'
import { isDrawable, type Timeline, toTimeline } from '../pictures/timeline.ts'
import { joinNames, toPlaceAndYear, toRunningTitle } from '../edition/display/volume-names.ts'
import type { Cited } from '../export/citation/cited.ts'
import { writeCitation } from '../export/citation/forms.ts'
import { toCitationHtml } from '../export/citation/segments.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import { type Direction, toDirection } from '../tree/language.ts'
import type { Home, PagePath, Site } from './site.ts'

/** Parameters of the address of a page of a volume. */
interface VolumeParams {
  volume: string
}

/** Props of a page of a volume. */
export interface VolumeProps {
  volume: LinkedVolume
}

/** List the volumes, for pages that every volume has. */
export function listVolumePages({ edition }: Site): Array<PagePath<VolumeParams, VolumeProps>> {
  return edition.volumes.map((volume) => ({ params: { volume: volume.id }, props: { volume } }))
}

/** Link a page of a volume to the volume. */
export function toVolumeHome({ edition, words }: Site, { id, data }: LinkedVolume): Home {
  return { href: `${edition.base}${id}/`, text: toRunningTitle(data, words.volume) }
}

/** Title of the page of a volume; one whose title stands in the running head has that of the edition after it. */
export function toVolumeTitle(site: Site, volume: LinkedVolume): string {
  const { number, title } = volume.data
  const context = number === undefined ? site.edition.record.title : toVolumeHome(site, volume).text
  return context === title ? title : `${title} · ${context}`
}

/** Direction of the lists of a volume: what its record states, that of its language, or of its documents if all have the same. */
export function toVolumeDirection({ data, documents }: LinkedVolume): Direction {
  if (data.dir !== undefined) return data.dir
  if (data.lang !== undefined) return toDirection(data.lang)
  const isRtl = documents.every(({ data }) => data.language?.dir === 'rtl')
  return isRtl && documents.length > 0 ? 'rtl' : 'ltr'
}

/** Content of the page of a volume. */
export interface VolumeView {
  parts: Array<Part<DocumentEntry>>
  /** `Washington, 1996; 351 documents, 1 of them here`; empty if nothing is known. */
  printed: string
  /** Whether a page of a document or section is known. */
  paged: boolean
  /** Empty if none is known. */
  editors: string
  /** Citation of the volume, in the form of a bibliography, as HTML. */
  citation: string
  /** The volume, as it is cited. */
  cited: Cited
  /** Links to the registers that the contents do not name, and to the pictures of the volume. */
  lists: Array<{ path: string; name: string }>
}

/** Collect the content of the page of a volume. */
export function toVolumeView(site: Site, volume: LinkedVolume): VolumeView {
  const { data, documents } = volume
  const isNamed = (path: string): boolean =>
    volume.sections.some((section) => section.path === path)
  const { persons = 0, terms = 0 } = data.matter ?? {}
  const lists = [
    { path: 'people', isShown: persons > 0 && !isNamed('people') },
    { path: 'terms', isShown: terms > 0 && !isNamed('terms') },
    { path: 'timeline', isShown: isDrawable(toTimeline(documents)) },
    {
      path: 'correspondence',
      isShown: selectFlows(groupExchanges(documents)).length > 0,
    },
  ] as const
  const { lang, marks, volume: volumeWords } = site.words
  const cited = toCitedVolume(site, volume)
  return {
    parts: toVolumeParts(site, volume),
    paged: isPaged(volume),
    printed: [
      isDated(data) ? toPlaceAndYear(data, volumeWords) : '',
      data.documents === undefined ? '' : volumeWords.extent(data.documents, documents.length),
    ]
      .filter(Boolean)
      .join(marks.semicolon),
    editors: joinNames(data.editors ?? [], lang),
    citation: toCitationHtml(writeCitation(cited, 'chicago-17-bibliography'), 'cite'),
    cited,
    lists: lists
      .filter(({ isShown }) => isShown)
      .map(({ path }) => ({ path, name: volumeWords.listNames[path] })),
  }
}

/** What is cited for a volume itself. */
function toCitedVolume({ edition }: Site, { data: volume }: LinkedVolume): Cited {
  const { title, url } = volume
  const release = toReleaseName(edition.release)
  return { volume, title, url, holding: toHolding(volume, {}), isVolume: true, release }
}

/** Group the documents of a volume by its chapters, with the pages of their texts. */
export function toVolumeParts(
  { texts }: Site,
  { data, documents, sections }: LinkedVolume,
): Array<Part<DocumentEntry>> {
  const chapters = data.matter ? texts.chapters(data.matter.digest) : []
  const pages = sections.filter(({ part }) => part === 'body')
  return toParts(chapters, documents, pages)
}

function isDated({ place, year }: LinkedVolume['data']): boolean {
  return place !== undefined || year !== undefined
}

function isPaged({ documents, sections }: LinkedVolume): boolean {
  return (
    documents.some(({ data: { pages } }) => pages !== undefined) ||
    sections.some(({ page }) => page !== undefined)
  )
}

/** Props of the page with the timeline of a volume. */
export interface TimelineProps extends VolumeProps {
  timeline: Timeline<DocumentEntry>
}

/** List the pages of timelines, for volumes with enough dated documents. */
export function listTimelinePages(site: Site): Array<PagePath<VolumeParams, TimelineProps>> {
  return listVolumePages(site).flatMap(({ params, props }) => {
    const timeline = toTimeline(props.volume.documents)
    return isDrawable(timeline) ? [{ params, props: { ...props, timeline } }] : []
  })
}

/** Props of the page with the correspondence of a volume. */
export interface CorrespondenceProps extends VolumeProps {
  exchanges: Array<Exchange<DocumentEntry>>
}

/** List the pages of correspondence, for volumes with enough letters. */
export function listCorrespondencePages(
  site: Site,
): Array<PagePath<VolumeParams, CorrespondenceProps>> {
  return listVolumePages(site).flatMap(({ params, props }) => {
    const exchanges = groupExchanges(props.volume.documents)
    return selectFlows(exchanges).length > 0 ? [{ params, props: { ...props, exchanges } }] : []
  })
}
