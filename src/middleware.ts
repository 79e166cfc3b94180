import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import { pageChannel } from './load/messages/page-channel.ts'
import { openSite } from './load/site.ts'
import { toMessagePlace } from './messages/reported-messages.ts'

const pages = channel(pageChannel)

/**
 * Publish a message for each page that is written, to show the progress of a long build. Pass the words of the interface to
 * the page and, in development, the errors in the seeds, which it shows.
 */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  pages.publish(undefined)
  const { edition, words } = openSite(import.meta.env.BASE_URL)
  locals.words = words
  if (import.meta.env.DEV) {
    locals.errors = edition.messages
      .filter(({ severity }) => severity === 'error')
      .map((error) => `${toMessagePlace(error)} ${error.message}`)
  }
  return next()
}
