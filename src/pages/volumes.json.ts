import type { APIRoute } from 'astro'
import { toListedVolume } from '../edition/display/lists.ts'
import { openSite } from '../load/site.ts'

/** Serve the volumes of the edition as a JSON array. */
export const GET: APIRoute = () => {
  const { edition, words } = openSite(import.meta.env.BASE_URL)
  const volumes = edition.volumes.map(({ id, data }) => toListedVolume(id, data, words.volume))
  return Response.json(volumes)
}
