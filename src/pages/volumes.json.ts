import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { toListedVolume } from '../edition/lists.ts'

/** The volumes of which the edition holds documents, as JSON: a list. */
export const GET: APIRoute = async () => {
  const volumes = await getCollection('volumes')
  return Response.json(volumes.map(({ id, data }) => toListedVolume(id, data)))
}
