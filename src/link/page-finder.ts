import { toPagedSections } from '../edition/display/paged-sections.ts'
import { toSectionPages } from '../edition/display/sections.ts'
import { pageFinder } from '../edition/places/find-page.ts'
import type { FindPage } from '../edition/places/places.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'

/** Finds the printed pages of an edition. */
export interface EditionPages {
  findPage: FindPage
  /** Ids of the volumes that the edition holds whole: those with front and back matter. */
  whole: ReadonlySet<string>
}

/**
 * Find the printed pages of an edition, in its documents and in the front and back matter of its volumes.
 *
 * @param documents
 *   All documents.
 * @param volumes
 *   All volumes.
 */
export function findEditionPages(
  documents: ReadonlyArray<DocumentEntry>,
  volumes: ReadonlyArray<VolumeEntry>,
): EditionPages {
  const whole = new Set(volumes.flatMap(({ id, data }) => (data.matter ? [id] : [])))
  const ofVolume = Map.groupBy(documents, ({ data }) => data.volume)
  const sections = volumes.flatMap(({ id, data }) =>
    data.matter
      ? toPagedSections({ id, sections: toSectionPages(data.matter, ofVolume.get(id) ?? []) })
      : [],
  )
  return { findPage: pageFinder([...documents, ...sections], whole), whole }
}
