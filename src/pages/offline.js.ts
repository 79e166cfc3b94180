import type { APIRoute } from 'astro'
import { toCacheName } from '../components/client/kept-addresses.ts'
import worker from '../components/client/offline-worker.ts?worker&url'
import { openSite } from '../load/site.ts'
import { toVersion } from '../write/offline.ts'

const base = import.meta.env.BASE_URL

/**
 * Serve the service worker. It rules the folder in which its file is, so the file is in that of the site. Where an edition keeps
 * nothing, and in development, it forgets what was kept before, and ends.
 */
export const GET: APIRoute = () => {
  const { edition } = openSite(base)
  const keeps = edition.record.offline !== 'false' && !import.meta.env.DEV
  const script = keeps
    ? `self.version=${JSON.stringify(toVersion(edition))};importScripts('./offline-scripts.js',${JSON.stringify(`./${worker.slice(base.length)}`)})`
    : forget
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}

/** How the names of all caches of this site begin, whose path has its signs encoded in a browser. */
const prefix = toCacheName(encodeURI(base), '')

const forget = `addEventListener('install',()=>skipWaiting());addEventListener('activate',event=>event.waitUntil((async()=>{for(const name of await caches.keys())if(name.startsWith(${JSON.stringify(prefix)}))await caches.delete(name);await registration.unregister()})()))`
