import type { APIRoute } from 'astro'
import { listKept } from '../../load/kept-volume.ts'
import { openSite } from '../../load/site.ts'
import { listVolumePages, type VolumeProps } from '../../write/volumes.ts'

/** Serve what a reader keeps of a volume, to read it without a network. */
export const GET: APIRoute<VolumeProps> = ({ props: { volume } }) =>
  Response.json(listKept(openSite(import.meta.env.BASE_URL), volume.id))

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
