import type { APIRoute } from 'astro'
import { openSite } from '../../../load/site.ts'
import { toListedScans } from '../../../write/lists.ts'
import { listVolumePages, type VolumeProps } from '../../../write/volumes.ts'

/** Serve the printed pages of a volume by the names of their scans, as JSON. */
export const GET: APIRoute<VolumeProps> = ({ props }) => Response.json(toListedScans(props.volume))

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
