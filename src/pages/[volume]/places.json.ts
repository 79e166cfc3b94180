import type { APIRoute } from 'astro'
import { openSite } from '../../load/site.ts'
import { toListedPlaces } from '../../write/lists.ts'
import { listVolumePages, type VolumeProps } from '../../write/volumes.ts'

/** Serve the units and printed pages of a volume as JSON, grouped by the id of the document or section. */
export const GET: APIRoute<VolumeProps> = ({ props }) =>
  Response.json(toListedPlaces(openSite(import.meta.env.BASE_URL), props.volume))

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
