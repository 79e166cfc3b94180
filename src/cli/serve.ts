import { createReadStream, existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'

/** A server that is listening. */
export interface Served {
  /** Its address, without a slash at the end: `http://localhost:4321`. */
  url: string
  close: () => Promise<void>
}

/** Content types that the static server does not know, or sends without their encoding. */
const types = new Map([
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
])

/**
 * Serve a built site like a static host: addresses of pages end with a slash, and `404.html` is sent for missing files.
 *
 * @param dist
 *   Folder of the built site.
 * @param port
 *   TCP port; 0 chooses a free port.
 * @param base
 *   Path of the site, decoded: `/editions/` (default: `/`). There is nothing outside of it.
 * @returns
 *   The server, when it is listening; rejects with `EADDRINUSE` if the port is busy.
 */
export function serve(dist: string, port: number, base = '/'): Promise<Served> {
  const files = sirv(dist, {
    etag: true,
    setHeaders(response, path) {
      const type = types.get(extname(path))
      if (type !== undefined) response.setHeader('content-type', type)
    },
  })
  const { pathname: prefix } = new URL(base, 'http://localhost')
  return listen(port, (request, response) => {
    const url = URL.parse(request.url ?? '', 'http://localhost')
    if (url === null || !`${url.pathname}/`.startsWith(prefix)) return sendNotFound()
    const { pathname, search } = url
    const path = pathname.slice(prefix.length)
    if (!pathname.endsWith('/') && existsSync(join(dist, path, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end()
      return
    }
    // Use the full path, because sirv would also look for `/v/index.html` for `/v/index/`.
    request.url = `/${path}${pathname.endsWith('/') ? 'index.html' : ''}`
    files(request, response, sendNotFound)

    function sendNotFound(): void {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(dist, '404.html'))
        .on('error', () => response.end('Not found'))
        .pipe(response)
    }
  })
}

/** Listen on a port; 0 chooses a free port. Rejects with `EADDRINUSE` if it is busy. */
export function listen(port: number, answer: RequestListener): Promise<Served> {
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      const listening = typeof address === 'object' && address !== null ? address.port : port
      resolve({
        url: `http://localhost:${listening}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done()
            })
            server.closeAllConnections()
          }),
      })
    })
  })
}
