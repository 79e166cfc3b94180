import { toSectionKey } from '../compile/index-texts.ts'
import type { ListedPlaces } from '../edition/places/listed-places.ts'
import { listTextSections } from '../edition/display/sections.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import { type ListedSection, toListedChapter, toListedSection } from '../edition/display/lists.ts'
import type { Site } from './site.ts'
import { toVolumeParts } from './volumes.ts'

/** List the places in the documents and sections of a volume, by the ids of the documents and paths of the sections. */
export function toListedPlaces(
  { texts }: Site,
  { data, documents, sections }: LinkedVolume,
): ListedPlaces {
  const { digest = '' } = data.matter ?? {}
  return Object.fromEntries([
    ...documents.map(({ data: { digest, document } }) => {
      return [document, texts.places({ digest, key: document })] as const
    }),
    ...listTextSections(sections).map(({ section, place }) => {
      return [section.path, texts.places({ digest, key: toSectionKey(place) })] as const
    }),
  ])
}

/** List the printed pages of a volume by the names of their scans; empty where its source names none. */
export function toListedScans({ data }: LinkedVolume): Record<string, string> {
  return data.matter?.scans ?? {}
}

/** List the sections of a volume, and its chapters, of which those without a text are places on the page of the volume. */
export function toListedSections(site: Site, volume: LinkedVolume): Array<ListedSection> {
  const chapters = toVolumeParts(site, volume).filter(({ path }) => path === undefined)
  return [...volume.sections.map(toListedSection), ...chapters.flatMap(toListedChapter)]
}
