/**
 * Service worker of the site: pages that were read open again without a network. The network always comes first, so that a
 * correction is seen as soon as it is published; what a host no longer has is forgotten.
 *
 * ```
 * edition /editions/ read 3f9c…      pages that were read, and what they need, of the published texts with this hash
 * edition /editions/ scripts         scripts, whose names change with their content
 * edition /editions/ volume v1       a volume that a reader keeps (`keep-volume.ts`)
 * ```
 */

import { clientsClaim } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types.d.ts'
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import {
  isKeptAddress,
  toCacheName,
  toKeptAddress,
  toReadName,
  volumeMode,
} from './kept-addresses.ts'

/** What of a service worker is used here. The types of TypeScript for pages do not have it. */
interface OfflineWorker {
  /** Hash of the published texts, which the file of the worker states. */
  version: string
  /** Paths in the site of scripts that pages load when a reader needs them. */
  scripts: ReadonlyArray<string>
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  addEventListener: (
    name: 'activate' | 'install',
    listener: (event: { waitUntil: (done: Promise<unknown>) => void }) => void,
  ) => void
}

/** Maximum number of pages and files that are kept because they were read; those read last remain. */
const maxRead = 500

/** Status codes with which a host says that there is nothing at an address. */
const gone: ReadonlyArray<number> = [404, 410]

const scope: unknown = globalThis
if (isWorker(scope)) startWorker(scope)

function isWorker(scope: unknown): scope is OfflineWorker {
  return typeof scope === 'object' && scope !== null && 'registration' in scope
}

function startWorker(worker: OfflineWorker): void {
  const { pathname: base } = new URL(worker.registration.scope)
  const readName = toReadName(base, worker.version)
  const scriptsName = toCacheName(base, 'scripts')
  const fallback = `${base}offline/`
  worker.addEventListener('install', (event) => {
    const scripts = worker.scripts.map((path) => base + path)
    event.waitUntil(
      Promise.all([add(readName, [fallback]), add(scriptsName, scripts), worker.skipWaiting()]),
    )
  })
  worker.addEventListener('activate', (event) => {
    event.waitUntil(forgetOthers(base, readName))
  })
  clientsClaim()
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}_astro/`),
    new CacheFirst({
      cacheName: scriptsName,
      plugins: [toLimit()],
    }),
  )
  registerRoute(
    ({ url, sameOrigin, request }) =>
      sameOrigin && isKeptAddress(url.pathname, base, request.destination) && !isOfVolume(request),
    new NetworkFirst({
      cacheName: readName,
      matchOptions: { ignoreVary: true },
      plugins: [
        toLimit(),
        {
          cacheKeyWillBeUsed: ({ request }) => Promise.resolve(toKeptAddress(request.url)),
          fetchDidSucceed: async ({ request, response }) => {
            if (gone.includes(response.status)) await forget(toKeptAddress(request.url), base)
            return response
          },
          // Also from the volumes that are kept.
          handlerDidError: ({ request }) => find(toKeptAddress(request.url)),
        },
      ],
    }),
  )
  setCatchHandler(async ({ request }) => {
    const page = request.destination === 'document' ? await find(fallback) : undefined
    return page ?? Response.error()
  })
}

/** Whether a file is loaded for a volume that is kept, which has a cache of its own (`keep-volume.ts`). */
function isOfVolume({ destination, cache }: Request): boolean {
  return destination === '' && cache === volumeMode
}

/** Keep what is at addresses, unless it is kept already. */
async function add(name: string, addresses: ReadonlyArray<string>): Promise<void> {
  const cache = await caches.open(name)
  const kept = await Promise.all(addresses.map((address) => cache.match(address)))
  await cache.addAll(addresses.filter((_, index) => !kept[index]))
}

/** Limit what is kept. Without space on the device, it is forgotten. */
function toLimit(): WorkboxPlugin {
  const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({
    maxEntries: maxRead,
    purgeOnQuotaError: true,
  })
  return {
    ...(cacheDidUpdate && { cacheDidUpdate }),
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
  }
}

/** Find what is kept of an address, with or without the slash at its end. */
async function find(address: string): Promise<Response | undefined> {
  return (
    (await caches.match(address, { ignoreVary: true })) ??
    caches.match(`${address}/`, { ignoreVary: true })
  )
}

/** Forget an address of which the host says that nothing is there. */
async function forget(address: string, base: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(toCacheName(base, '')))
  await Promise.all(names.map(async (name) => (await caches.open(name)).delete(address)))
}

/** Forget what was read of other versions of the published texts. */
async function forgetOthers(base: string, readName: string): Promise<void> {
  const names = await caches.keys()
  const others = names.filter((name) => name.startsWith(toReadName(base, '')) && name !== readName)
  await Promise.all(others.map((name) => caches.delete(name)))
}
