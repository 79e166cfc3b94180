import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import completeAddresses from './components/client/complete-addresses.ts?worker&url'
import { addToHead } from './html/add-to-head.ts'
import { addContentPolicy } from './html/content-policy.ts'
import { toRelativeAddresses } from './html/relative-addresses.ts'
import { pageChannel } from './load/messages/page-channel.ts'
import { openSite } from './load/site.ts'
import { toMessagePlace } from './messages/reported-messages.ts'

const pages = channel(pageChannel)

const base = import.meta.env.BASE_URL

/**
 * Publish a message for each page that is written, to show the progress of a long build, pass the words of the interface
 * to the page, and write its addresses relative to it. In development, pass the errors in the seeds instead, which it shows.
 */
export const onRequest: MiddlewareHandler = async ({ locals, routePattern, url }, next) => {
  pages.publish(undefined)
  const { edition, words } = openSite(base)
  locals.words = words
  if (import.meta.env.DEV) {
    locals.errors = edition.messages
      .filter(({ severity }) => severity === 'error')
      .map((error) => `${toMessagePlace(error)} ${error.message}`)
    return next()
  }
  const response = await next()
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response
  const html = await response.text()
  return new Response(addContentPolicy(toBuiltPage(html, routePattern, url)), response)
}

/**
 * Complete the addresses of a page when it is opened, and write them relative to it. Hosts send the page for what does not exist
 * at any address, to which none of its can be relative.
 */
function toBuiltPage(html: string, routePattern: string, { pathname }: URL): string {
  if (routePattern === '/404') return html
  const script = `<script src="${completeAddresses}" defer></script>`
  return toRelativeAddresses(addToHead(html, script), pathname, base)
}
