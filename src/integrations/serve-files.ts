import type { IncomingMessage, ServerResponse } from 'node:http'
import { findFile } from '../load/file-site.ts'

/** Serve the files beside the pages in `astro dev`, each written when it is asked for. Astro has removed the base path. */
export async function serveFiles(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost')
  const file = await findFile(`${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`)
  if (file === undefined) {
    next()
    return
  }
  response.setHeader('content-type', file.type)
  response.end(file.write())
}
