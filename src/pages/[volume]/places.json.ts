import type { APIRoute } from 'astro'
import { toListedPlaces } from '../../edition/listed-places.ts'
import { listTextSections, toSectionPages } from '../../edition/sections.ts'
import { readDocumentPage } from '../../load/kept-documents.ts'
import { readSection } from '../../load/matter.ts'
import { toVolumePaths, type VolumePageProps } from '../../load/volume-paths.ts'

/** The units and printed pages of the documents and sections of a volume, as JSON: by the ids of these. */
export const GET: APIRoute<VolumePageProps> = ({ props: { volume, documents } }) => {
  const { matter } = volume.data
  const sections = matter ? listTextSections(toSectionPages(matter)) : []
  return Response.json(
    Object.fromEntries([
      ...documents.map(({ data }) => [
        data.document,
        toListedPlaces(readDocumentPage(data).places),
      ]),
      ...sections.map(({ section, place }) => {
        const { places } = readSection({ digest: matter?.digest ?? '' }, place)
        return [section.path, toListedPlaces(places)]
      }),
    ]),
  )
}

export const getStaticPaths = toVolumePaths
