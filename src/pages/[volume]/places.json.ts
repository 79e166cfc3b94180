import type { APIRoute } from 'astro'
import type { ListedPlaces } from '../../edition/listed-places.ts'
import { listTextSections, toSectionPages } from '../../edition/sections.ts'
import { readDocumentPage } from '../../load/kept-documents.ts'
import { readSection } from '../../load/matter.ts'
import { toVolumePaths, type VolumePageProps } from '../../load/volume-paths.ts'

/** The units and printed pages of the documents and sections of a volume, as JSON: by the ids of these. */
export const GET: APIRoute<VolumePageProps> = ({ props: { volume, documents } }) => {
  const { matter } = volume.data
  const places: ListedPlaces = {}
  for (const { data } of documents) places[data.document] = readDocumentPage(data).places
  if (matter) {
    for (const { section, place } of listTextSections(toSectionPages(matter)))
      places[section.path] = readSection(matter, place).places
  }
  return Response.json(places)
}

export const getStaticPaths = toVolumePaths
