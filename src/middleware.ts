import { channel } from 'node:diagnostics_channel'
import type { MiddlewareHandler } from 'astro'
import { pageChannel } from './load/messages/page-channel.ts'

const pages = channel(pageChannel)

/** Publish that a page is being written, so that a long build can show how far it is. */
export const onRequest: MiddlewareHandler = (_, next) => {
  pages.publish(undefined)
  return next()
}
