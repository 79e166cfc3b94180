import { toSectionKey } from '../compile/index-texts.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { listTextSections, toSectionPages } from '../edition/display/sections.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import type { TextPlace } from '../compile/text-reader.ts'

/** A text in the search index. */
export interface SearchText extends TextPlace {
  /** Id of its volume. */
  volume: string
  /** Id in its volume, a part of its address: `d162`; that of a section is its path. */
  id: string
  /** Title of a section, which its text may not have. */
  title?: string
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
  return [...new Set([...ofVolume.keys(), ...matters.keys()])].flatMap((id) => {
    const own = ofVolume.get(id) ?? []
    const matter = matters.get(id)
    const sections = matter ? listTextSections(toSectionPages(matter, own)) : []
    return [
      ...own.map(({ data }) => ({
        ...{ volume: id, id: data.document },
        ...{ digest: data.digest, key: data.document },
      })),
      ...sections.map(({ section, place }) => {
        const { digest = '' } = matter ?? {}
        return {
          volume: id,
          id: section.path,
          title: section.title,
          digest,
          key: toSectionKey(place),
        }
      }),
    ]
  })
}
