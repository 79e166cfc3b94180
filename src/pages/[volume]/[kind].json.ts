import type { APIRoute } from 'astro'
import { type ListPageProps, toListPaths } from '../../load/list-paths.ts'

/** The list of persons or terms of a volume, as JSON: a list of entries and of names that lead to others. */
export const GET: APIRoute<ListPageProps> = ({ props }) => Response.json(props.entries)

export const getStaticPaths = toListPaths
