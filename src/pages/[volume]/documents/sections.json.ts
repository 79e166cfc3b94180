import type { APIRoute } from 'astro'
import { openSite } from '../../../load/site.ts'
import { toListedSections } from '../../../write/lists.ts'
import { listVolumePages, type VolumeProps } from '../../../write/volumes.ts'

/** Serve the sections of the front and back matter of a volume with their printed pages, and its chapters, as a JSON array. */
export const GET: APIRoute<VolumeProps> = ({ props }) =>
  Response.json(toListedSections(openSite(import.meta.env.BASE_URL), props.volume))

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
