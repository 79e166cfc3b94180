import type { APIRoute } from 'astro'
import { openSite } from '../../load/site.ts'
import { listSearchTexts } from '../../load/search-texts.ts'
import { listIndexFiles } from '../../search/index-files.ts'
import { toKeptVolume } from '../../write/offline.ts'
import { listVolumePages, type VolumeProps } from '../../write/volumes.ts'

/** Serve what a reader keeps of a volume, to read it without a network. */
export const GET: APIRoute<VolumeProps> = ({ props: { volume } }) => {
  const site = openSite(import.meta.env.BASE_URL)
  const search = listIndexFiles(listSearchTexts(site.edition), volume.id)
  return Response.json(toKeptVolume(site, volume.id, search))
}

export const getStaticPaths = () => listVolumePages(openSite(import.meta.env.BASE_URL))
