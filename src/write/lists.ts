import { toSectionKey } from '../compile/index-texts.ts'
import type { ListedPlaces } from '../edition/places/listed-places.ts'
import { listTextSections } from '../edition/display/sections.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import type { Site } from './site.ts'

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
