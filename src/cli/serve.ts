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

/** Types of files that the list of the static server lacks, or gives without their encoding. */
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
 * Serve a built site, as a static host would: a page's address ends with a slash, and `404.html` answers
 * what is not there.
 *
 * @param dist
 *   Folder of the built site.
 * @param port
 *   TCP port; 0 takes any free one.
 * @returns
 *   The server, once it listens; rejects with `EADDRINUSE` where the port is busy.
 */
export function serve(dist: string, port: number): Promise<Served> {
  const files = sirv(dist, {
    etag: true,
    setHeaders(response, path) {
      const type = types.get(extname(path))
      if (type !== undefined) response.setHeader('content-type', type)
    },
  })
  return listen(port, (request, response) => {
    const { pathname = '', search = '' } = URL.parse(request.url ?? '', 'http://localhost') ?? {}
    // Named in full, or `/v/index/` is taken for `/v/index.html`.
    if (pathname.endsWith('/')) request.url = `${pathname}index.html`
    else if (pathname !== '' && existsSync(join(dist, pathname, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(dist, '404.html'))
        .on('error', () => response.end('Not found'))
        .pipe(response)
    })
  })
}

/** Listen on a port; 0 takes any free one. Rejects with `EADDRINUSE` where it is busy. */
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
