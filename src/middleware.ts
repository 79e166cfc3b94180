import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import { pageChannel } from './load/messages/page-channel.ts'
import { openSite } from './load/site.ts'
import { toMessagePlace } from './messages/reported-messages.ts'

const pages = channel(pageChannel)

/**
 * Publish a message for each page that is written, to show the progress of a long build. In development, also pass the
 * errors in the seeds to the page, which shows them.
 */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  pages.publish(undefined)
  if (import.meta.env.DEV) {
    const { messages } = openSite(import.meta.env.BASE_URL).edition
    locals.errors = messages
      .filter(({ severity }) => severity === 'error')
      .map((error) => `${toMessagePlace(error)} ${error.message}`)
  }
  return next()
}
