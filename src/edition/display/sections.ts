import type { FrontAndBackMatter } from '../records/volume-record.ts'
import { uniqueIds } from '../../tree/ids.ts'
import { volumeNames } from '../../tree/path-ids.ts'
import type { Link } from './documents.ts'

/** A section of the front or back matter, or the text of a chapter, with the path of its page. */
export type SectionPage = FrontAndBackMatter['sections'][number] & {
  /** Path of its page below that of the volume: `preface`, `people`. */
  path: string
}

/** Paths of the pages of lists. */
const lists = { persons: 'people', terms: 'terms', index: 'printed-index' } satisfies Record<
  NonNullable<SectionPage['list']>,
  string
>

/**
 * Assign a path to the page of each section of a volume.
 *
 * @param documents
 *   Documents of the volume: a transcription of one's own may have the name of a section.
 * @returns
 *   Sections in the order of the volume. A path that is taken gets the suffix `-2`: `pages-2`.
 */
export function toSectionPages(
  { sections }: Pick<FrontAndBackMatter, 'sections'>,
  documents: ReadonlyArray<{ data: { document: string } }>,
): Array<SectionPage> {
  const unique = uniqueIds()
  for (const path of volumeNames) unique(path)
  for (const { data } of documents) unique(data.document)
  return sections.map((section) => ({
    ...section,
    path: section.list === undefined ? unique(section.id) : lists[section.list],
  }))
}

/** A section of running text, and its index among all sections, 0-based. */
export interface TextSection<Section> {
  section: Section
  place: number
}

/** List the sections of running text; the pages of the others show registers or the printed index. */
export function listTextSections<Section extends { list?: unknown }>(
  sections: ReadonlyArray<Section>,
): Array<TextSection<Section>> {
  return sections.flatMap((section, place) =>
    section.list === undefined ? [{ section, place }] : [],
  )
}

/**
 * Find the neighbors of a section: another section, or a document.
 *
 * @param section
 *   One of the sections.
 * @param sections
 *   Sections in the order of the volume.
 * @param body
 *   Links to the documents and the texts of chapters, in the order of the volume.
 * @param base
 *   Address of the volume: `/frus1964-68v02/`.
 */
export function toSectionNeighbors(
  section: SectionPage,
  sections: ReadonlyArray<SectionPage>,
  body: ReadonlyArray<Link>,
  base: string,
): { previous: Link | undefined; next: Link | undefined } {
  const toLinks = (part: 'front' | 'back') =>
    sections
      .filter((each) => each.part === part)
      .map(({ path, title }) => ({ href: `${base}${path}/`, text: title }))
  const links = [...toLinks('front'), ...body, ...toLinks('back')]
  const place = links.findIndex(({ href }) => href === `${base}${section.path}/`)
  return { previous: links[place - 1], next: links[place + 1] }
}
