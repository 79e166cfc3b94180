import type { MatterRecord } from '../schemas/matter.ts'
import { uniqueIds } from '../tree/ids.ts'
import type { Link } from './documents.ts'

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

/** Addresses in that of a volume which are no section's; `index` was once that of the printed index. */
const taken = ['correspondence', 'index', 'pages', 'timeline', ...Object.values(lists)]

/**
 * Say where the sections of a volume have their pages.
 *
 * @returns
 *   Sections in the order of the volume. An address that is taken gets `-2`: `pages-2`.
 */
export function toSectionPages({ sections }: Pick<MatterRecord, 'sections'>): Array<SectionPage> {
  const unique = uniqueIds()
  for (const path of taken) unique(path)
  return sections.map((section) => ({
    ...section,
    path: section.list === undefined ? unique(section.id) : lists[section.list],
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
