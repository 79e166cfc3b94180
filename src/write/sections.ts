import { toHolding } from '../edition/records/holding.ts'
import { toReleaseName } from '../edition/records/release.ts'
import { toLink } from '../edition/display/documents.ts'
import type { TextMarks } from '../edition/display/readings.ts'
import {
  listTextSections,
  type SectionPage,
  toSectionNeighbors,
} from '../edition/display/sections.ts'
import { toSeriesUrl } from '../edition/references/publisher.ts'
import { toFullTitle, toRunningTitle } from '../edition/display/volume-names.ts'
import type { Cited } from '../export/citation/cited.ts'
import type { Distinctions } from '../export/citation/distinctions.ts'
import { type LinkedVolume, createResolver } from '../link/linked-edition.ts'
import { fillDocument, type RenderedDocument } from '../pipeline/render.ts'
import type { Language } from '../tree/language.ts'
import type { LocatorAttributes } from '../tree/locator-attributes.ts'
import { listDistinctions } from './distinctions.ts'
import type { PagePath, Site } from './site.ts'
import { toVolumeParts } from './volumes.ts'

/** Props of the page of a section. */
export interface SectionProps {
  volume: LinkedVolume
  section: SectionPage
  /** Index among the sections of the volume, 0-based. */
  place: number
  /** What distinguishes it in short citations; absent if its title does. */
  distinctions: Distinctions | undefined
}

/** List the pages of sections of front and back matter that are texts, and of the texts of chapters. */
export function listSectionPages({
  edition,
}: Site): Array<PagePath<{ volume: string; section: string }, SectionProps>> {
  const distinctions = listDistinctions(edition)
  return edition.volumes.flatMap((volume) =>
    listTextSections(volume.sections).map(({ section, place }) => ({
      params: { volume: volume.id, section: section.path },
      props: {
        ...{ volume, section, place },
        distinctions: distinctions.get(`${volume.id}/${section.path}`),
      },
    })),
  )
}

/** Content of the page of a section. */
export interface SectionView {
  title: string
  description: string
  html: RenderedDocument
  language: Language
  /** Readings and marks of its text; absent if it has none. */
  marks: TextMarks | undefined
  /** Locator attributes of its heading. */
  heading: LocatorAttributes | undefined
  cited: Cited
  neighbors: Neighbors
}

/** Links to the previous and next parts of the volume. */
export type Neighbors = ReturnType<typeof toSectionNeighbors>

/** Collect the content of the page of a section. */
export function toSectionView(site: Site, props: SectionProps): SectionView {
  const { volume, section, place, distinctions } = props
  const { data } = volume
  const { words } = site
  const { html, title, language, marks } = site.texts.section(data.matter?.digest ?? '', place)
  return {
    title: `${section.title} · ${toRunningTitle(data, words.volume)}`,
    description: words.volume.sectionDescription(section.title, toFullTitle(data, words.volume)),
    html: fillDocument(html, createResolver(site.edition, volume, section.id)),
    language,
    marks,
    heading: title,
    cited: {
      volume: data,
      title: section.title,
      holding: toHolding(data, {}),
      url: toSeriesUrl({ ...data, id: volume.id }, section.id),
      distinctions,
      release: toReleaseName(site.edition.release),
    },
    neighbors: toNeighbors(site, volume, section),
  }
}

/** Link a section to the previous and next parts of the volume. */
export function toNeighbors(site: Site, volume: LinkedVolume, section: SectionPage): Neighbors {
  const { base } = site.edition
  const home = `${base}${volume.id}/`
  const body = toVolumeParts(site, volume).flatMap(({ path, title = '', documents }) => [
    ...(path === undefined ? [] : [{ href: `${home}${path}/`, text: title }]),
    ...documents.map((entry) => toLink(entry, base)),
  ])
  return toSectionNeighbors(section, volume.sections, body, home)
}
