import type { APIRoute } from 'astro'
import { readOwnRegister } from '../load/edition-register.ts'
import { kinds } from '../tree/register.ts'

/** A register as it is kept, as JSON: a list of entries and of names that lead to them. */
export const GET: APIRoute = async ({ params }) => {
  const kind = kinds.find((one) => one === params.kind)
  if (kind === undefined) return new Response(null, { status: 404 })
  const register = await readOwnRegister()
  return Response.json(register[kind])
}

export function getStaticPaths() {
  return kinds.map((kind) => ({ params: { kind } }))
}
