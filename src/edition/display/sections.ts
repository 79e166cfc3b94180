import type { MatterRecord } from '../records/volume-record.ts'
import { uniqueIds } from '../../tree/ids.ts'
import { volumeNames } from '../../tree/path-ids.ts'
import type { Link } from './documents.ts'
import { type ListedSection, toListedSection } from './lists.ts'

/** A section of the front or back matter, and where its page is. */
export type SectionPage = MatterRecord['sections'][number] & {
  /** Its address in that of the volume: `preface`, `people`. */
  path: string
}

/** Pages of the lists. */
const lists = { persons: 'people', terms: 'terms', index: 'printed-index' } satisfies Record<
  NonNullable<SectionPage['list']>,
  string
>

/**
 * Say where the sections of a volume have their pages.
 *
 * @returns
 *   Sections in the order of the volume. An address that is taken gets `-2`: `pages-2`.
 */
export function toSectionPages({ sections }: Pick<MatterRecord, 'sections'>): Array<SectionPage> {
  const unique = uniqueIds()
  for (const path of volumeNames) unique(path)
  return sections.map((section) => ({
    ...section,
    path: section.list === undefined ? unique(section.id) : lists[section.list],
  }))
}

/** A section as the map of printed pages takes it. */
export interface PagedSection {
  /** Address of its page in the site: `frus1964-68v02/preface`. */
  id: string
  data: ListedSection & { volume: string }
}

/** List the sections of a volume as the map of printed pages takes them. */
export function toPagedSections({
  id: volume,
  sections,
}: {
  id: string
  sections: ReadonlyArray<SectionPage>
}): Array<PagedSection> {
  return sections.map((section) => ({
    id: `${volume}/${section.path}`,
    data: { ...toListedSection(section), volume },
  }))
}

/** A section that is a text, and its place among all sections, 0-based. */
export interface TextSection<Section> {
  section: Section
  place: number
}

/** List the sections that are texts; the pages of the others show registers or the printed index. */
export function listTextSections<Section extends { list?: unknown }>(
  sections: ReadonlyArray<Section>,
): Array<TextSection<Section>> {
  return sections.flatMap((section, place) =>
    section.list === undefined ? [{ section, place }] : [],
  )
}

/**
 * Say what stands before and after a section: another section, or the first or the last document.
 *
 * @param section
 *   One of the sections.
 * @param sections
 *   Sections in the order of the volume.
 * @param body
 *   Links to the first and the last document, where there are any.
 * @param base
 *   Address of the volume: `/frus1964-68v02/`.
 */
export function toSectionNeighbors(
  section: SectionPage,
  sections: ReadonlyArray<SectionPage>,
  body: ReadonlyArray<Link>,
  base: string,
): { previous: Link | undefined; next: Link | undefined } {
  const toLinks = (part: SectionPage['part']) =>
    sections
      .filter((each) => each.part === part)
      .map(({ path, title }) => ({ href: `${base}${path}/`, text: title }))
  const links = [...toLinks('front'), ...body, ...toLinks('back')]
  const place = links.findIndex(({ href }) => href === `${base}${section.path}/`)
  return { previous: links[place - 1], next: links[place + 1] }
}
