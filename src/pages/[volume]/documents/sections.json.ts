import type { APIRoute } from 'astro'
import { toListedSection } from '../../../edition/display/lists.ts'
import { openSite } from '../../../load/site.ts'
import { listVolumePages, type VolumeProps } from '../../../write/volumes.ts'

/** Serve the sections of the front and back matter of a volume with their printed pages as a JSON array. */
export const GET: APIRoute<VolumeProps> = ({ props }) =>
  Response.json(props.volume.sections.map(toListedSection))

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
