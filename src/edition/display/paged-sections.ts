import { type ListedSection, toListedSection } from './lists.ts'
import type { SectionPage } from './sections.ts'

/** A section in the form that the map of printed pages needs. */
export interface PagedSection {
  /** Address of its page in the site: `frus1964-68v02/preface`. */
  id: string
  data: ListedSection & { volume: string }
}

/** Convert the sections of a volume for the map of printed pages. */
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
