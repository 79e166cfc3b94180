import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A server that is listening. */
export interface Served {
  /** Its address, without a slash at the end: `http://localhost:4321`. */
  url: string
  close: () => Promise<void>
}

/**
 * Serve a built site, as a static host would.
 *
 * @param dist
 *   Folder of the built site; a `404.html` in it answers what is not there.
 * @param port
 *   TCP port; 0 takes any free one.
 * @returns
 *   The server, once it listens; rejects with `EADDRINUSE` where the port is busy.
 */
export function serve(dist: string, port: number): Promise<Served> {
  const files = sirv(dist, { etag: true })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(dist, '404.html'))
        .on('error', () => response.end('Not found'))
        .pipe(response)
    })
  })
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
