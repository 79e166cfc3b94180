import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { sortDocuments } from '../../edition/documents.ts'
import { toListedDocument } from '../../edition/lists.ts'

/** The documents of a volume with their printed pages, as JSON: a list in their order. */
export const GET: APIRoute = async ({ params }) => {
  const documents = await getCollection('documents', ({ data }) => data.volume === params.volume)
  return Response.json(sortDocuments(documents).map(({ data }) => toListedDocument(data)))
}

export async function getStaticPaths() {
  const volumes = await getCollection('volumes')
  return volumes.map(({ id }) => ({ params: { volume: id } }))
}
