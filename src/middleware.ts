import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import { pageChannel } from './load/messages/page-channel.ts'

const pages = channel(pageChannel)

/** Publish a message for each page that is written, to show the progress of a long build. */
export const onRequest: MiddlewareHandler = (_, next) => {
  pages.publish(undefined)
  return next()
}
