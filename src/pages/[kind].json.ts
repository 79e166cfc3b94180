import type { APIRoute } from 'astro'
import { type RegisterPageProps, toRegisterPaths } from '../load/list-paths.ts'

/** A register of ours, as JSON: a list of entries and of names that lead to them. */
export const GET: APIRoute<RegisterPageProps> = ({ props }) => Response.json(props.entries)

export const getStaticPaths = toRegisterPaths
