import type { APIRoute } from 'astro'
import { type ListPageProps, toListPaths } from '../../load/list-paths.ts'
import { kinds } from '../../tree/register.ts'

/** The list of persons or terms of a volume, as JSON: a list of entries and of names that lead to others. */
export const GET: APIRoute<ListPageProps> = ({ props }) => Response.json(props.entries)

export async function getStaticPaths() {
  const lists = await Promise.all(
    kinds.map(async (kind) => ({ kind, paths: await toListPaths(kind) })),
  )
  return lists.flatMap(({ kind, paths }) =>
    paths.map(({ params, props }) => ({ params: { ...params, kind }, props })),
  )
}
