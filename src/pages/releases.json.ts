import type { APIRoute } from 'astro'
import { openSite } from '../load/site.ts'

/** Serve the names of the known releases of the edition as a JSON array, this one last. */
export const GET: APIRoute = () =>
  Response.json(openSite(import.meta.env.BASE_URL).edition.releases)
