import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import completeAddresses from './components/client/complete-addresses.ts?worker&url'
import keepRead from './components/client/keep-read.ts?worker&url'
import { addToHead } from './html/add-to-head.ts'
import { addContentPolicy } from './html/content-policy.ts'
import { toRelativeAddresses } from './html/relative-addresses.ts'
import { pageChannel } from './load/messages/page-channel.ts'
import { openSite } from './load/site.ts'
import { toMessagePlace } from './messages/reported-messages.ts'

const pages = channel(pageChannel)

const base = import.meta.env.BASE_URL

/** Pages that are sent at any address, to which none of theirs can be relative: for what does not exist, and what is not kept. */
const atAnyAddress: ReadonlyArray<string> = ['/404', '/offline']

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
  const script = edition.record.offline === 'false' ? completeAddresses : keepRead
  return new Response(addContentPolicy(toBuiltPage(html, script, routePattern, url)), response)
}

/**
 * Complete the addresses of a page when it is opened, keep it on the device of the reader, and write its addresses relative to it.
 */
function toBuiltPage(
  html: string,
  script: string,
  routePattern: string,
  { pathname }: URL,
): string {
  if (atAnyAddress.includes(routePattern)) return html
  const tag = `<script src="${script}" defer></script>`
  return toRelativeAddresses(addToHead(html, tag), pathname, base)
}
