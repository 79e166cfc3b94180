import type { APIRoute } from 'astro'
import { openSite } from '../../load/site.ts'
import { listRegisters, type RegisterProps } from '../../write/registers.ts'

/** Serve a register as a JSON array of entries and of aliases, which refer to entries. */
export const GET: APIRoute<RegisterProps> = ({ props }) => Response.json(props.entries)

export const getStaticPaths = () => listRegisters(openSite(import.meta.env.BASE_URL))
