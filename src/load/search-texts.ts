import { toSectionKey } from '../compile/index-texts.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { listTextSections, toSectionPages } from '../edition/display/sections.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import type { TextPlace } from '../compile/text-reader.ts'

/** A text in the search index. */
export interface SearchText extends TextPlace {
  /** Its address in the site: `/frus1964-68v02/d162/`. */
  url: string
  /** Place in the order of the edition, 0-based, by which results are sorted. */
  place: number
}

/** List the texts of an edition for the search index, by volume: documents, then sections of front and back matter. */
export function listSearchTexts({
  documents,
  volumes,
}: {
  documents: ReadonlyArray<DocumentEntry>
  volumes: ReadonlyArray<VolumeEntry>
}): Array<SearchText> {
  const ofVolume = Map.groupBy(documents, ({ data }) => data.volume)
  const matters = new Map(volumes.map(({ id, data }) => [id, data.matter]))
  const texts = [...new Set([...ofVolume.keys(), ...matters.keys()])].flatMap((id) => {
    const own = ofVolume.get(id) ?? []
    const matter = matters.get(id)
    const sections = matter ? listTextSections(toSectionPages(matter, own)) : []
    return [
      ...own.map(({ id, data }) => ({ digest: data.digest, key: data.document, url: `/${id}/` })),
      ...sections.map(({ section, place }) => {
        const { digest = '' } = matter ?? {}
        return { digest, key: toSectionKey(place), url: `/${id}/${section.path}/` }
      }),
    ]
  })
  return texts.map((text, place) => ({ ...text, place }))
}
