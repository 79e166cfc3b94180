import type { IncomingMessage, ServerResponse } from 'node:http'
import { findFile } from '../load/file-site.ts'

/** Serve the files beside the pages in `astro dev`, each written when it is asked for. Astro has removed the base path. */
export async function serveFiles(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost')
  // Names of pages, and most names of what Vite serves, have no extension that a file has.
  const file = pathname.includes('.') ? await findFile(pathname.slice(1)) : undefined
  if (file === undefined) {
    next()
    return
  }
  response.setHeader('content-type', file.type)
  response.end(file.write())
}
