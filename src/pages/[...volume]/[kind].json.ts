import type { APIRoute } from 'astro'
import { openSite } from '../../load/site.ts'
import { listRegisters, type RegisterProps } from '../../write/registers.ts'

/** A register as JSON: a list of entries, and of names that are cross-references to others. */
export const GET: APIRoute<RegisterProps> = ({ props }) => Response.json(props.entries)

export const getStaticPaths = () => listRegisters(openSite(import.meta.env.BASE_URL))
