import type { APIRoute } from 'astro'
import { toListedDocument } from '../../edition/display/lists.ts'
import { openSite } from '../../load/site.ts'
import { listVolumePages, type VolumeProps } from '../../write/volumes.ts'

/** Serve the documents of a volume with their printed pages as a JSON array, in the order of the volume. */
export const GET: APIRoute<VolumeProps> = ({ props }) =>
  Response.json(props.volume.documents.map(({ data }) => toListedDocument(data)))

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
