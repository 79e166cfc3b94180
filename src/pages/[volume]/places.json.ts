import type { APIRoute } from 'astro'
import { toListedPlaces } from '../../edition/listed-places.ts'
import { readDocumentPage } from '../../load/kept-documents.ts'
import { toVolumePaths, type VolumePageProps } from '../../load/volume-paths.ts'

/** The units and printed pages of the documents of a volume, as JSON: by the ids of the documents. */
export const GET: APIRoute<VolumePageProps> = ({ props }) =>
  Response.json(
    Object.fromEntries(
      props.documents.map(({ data }) => [
        data.document,
        toListedPlaces(readDocumentPage(data).places),
      ]),
    ),
  )

export const getStaticPaths = toVolumePaths
