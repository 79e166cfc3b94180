import { toSectionKey } from '../compile/index-texts.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { listTextSections, toSectionPages } from '../edition/display/sections.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import type { TextPlace } from '../compile/text-reader.ts'

/** A text in the search index. */
export interface SearchText extends TextPlace {
  /** Its address in the site: `/frus1964-68v02/d162/`. */
  url: string
}

/** List the texts of an edition for the search index: documents, then sections of front and back matter. */
export function listSearchTexts({
  documents,
  volumes,
}: {
  documents: ReadonlyArray<DocumentEntry>
  volumes: ReadonlyArray<VolumeEntry>
}): Array<SearchText> {
  const ofVolume = Map.groupBy(documents, ({ data }) => data.volume)
  return [
    ...documents.map(({ id, data }) => {
      return { digest: data.digest, key: data.document, url: `/${id}/` }
    }),
    ...volumes.flatMap(({ id, data: { matter } }) =>
      matter === undefined
        ? []
        : listTextSections(toSectionPages(matter, ofVolume.get(id) ?? [])).map(
            ({ section, place }) => {
              const key = toSectionKey(place)
              return { digest: matter.digest, key, url: `/${id}/${section.path}/` }
            },
          ),
    ),
  ]
}
