import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import { pageChannel } from './load/messages/page-channel.ts'
import { openSite } from './load/site.ts'
import { toPlace } from './messages/reported-messages.ts'

const pages = channel(pageChannel)

/**
 * Publish that a page is being written, so that a long build can show its progress. While an editor is at work, give the page
 * the errors in the seeds: it then shows an older state, or none, of what they are in.
 */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  pages.publish(undefined)
  if (import.meta.env.DEV) {
    const { messages } = openSite(import.meta.env.BASE_URL).edition
    locals.errors = messages
      .filter(({ severity }) => severity === 'error')
      .map((error) => `${toPlace(error)} ${error.message}`)
  }
  return next()
}
