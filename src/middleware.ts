import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import completeAddresses from './components/client/complete-addresses.ts?worker&url'
import { addScript } from './html/add-script.ts'
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
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  // Hosts send the page for what does not exist at any address, to which no address of its can be relative.
  if (!isPage || routePattern === '/404') return response
  const html = addScript(await response.text(), completeAddresses)
  return new Response(toRelativeAddresses(html, url.pathname, base), response)
}
