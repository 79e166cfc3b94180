import type { APIRoute } from 'astro'
import { toListedVolume } from '../edition/display/lists.ts'
import { openSite } from '../load/site.ts'

/** Serve the volumes of the edition as a JSON array. */
export const GET: APIRoute = () => {
  const { volumes } = openSite(import.meta.env.BASE_URL).edition
  return Response.json(volumes.map(({ id, data }) => toListedVolume(id, data)))
}
