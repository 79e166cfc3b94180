/**
 * Starts the service worker, which keeps what is read (`offline-worker.ts`). Every page of an edition that keeps anything loads it,
 * after everything that a reader sees, in the place of `complete-addresses.ts`.
 */

import './complete-addresses.ts'
import './trusted-types.ts'

/** Start the worker, and tell it what this page has loaded before it was there. */
async function keepRead(workers: ServiceWorkerContainer, address: string): Promise<void> {
  const policy = globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: () => address })
  await workers.register(policy?.createScriptURL('') ?? address)
  const { active } = await workers.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const payload = { urlsToCache: [location.href, ...loaded] }
  if (!workers.controller) active?.postMessage({ type: 'CACHE_URLS', payload })
}

const { currentScript } = document
// Absent at addresses that are not secure.
if ('serviceWorker' in navigator && currentScript instanceof HTMLScriptElement) {
  const { href } = new URL('../offline.js', currentScript.src)
  addEventListener('load', () => {
    // A browser may refuse it, as in a private window or on a disk: nothing is kept then.
    keepRead(navigator.serviceWorker, href).catch(() => undefined)
  })
}
