/**
 * Starts the service worker, which keeps what is read (`offline-worker.ts`). Every page of an edition that keeps anything loads it,
 * after everything that a reader sees.
 */

interface AddressPolicy {
  createScriptURL: (address: string) => string
}

/** A policy of Trusted Types: browsers start no worker at another address. */
function toWorkerAddress(address: string): string {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes')
  return isFactory(types)
    ? types.createPolicy('worker', { createScriptURL: () => address }).createScriptURL('')
    : address
}

function isFactory(
  types: unknown,
): types is { createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy } {
  return typeof types === 'object' && types !== null && 'createPolicy' in types
}

/** Start the worker; tell it what this page has loaded before it was there. */
async function keepRead(workers: ServiceWorkerContainer, address: string): Promise<void> {
  await workers.register(toWorkerAddress(address))
  if (workers.controller) return
  const { active } = await workers.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const urlsToCache = [location.href, ...loaded.filter((name) => name.startsWith(location.origin))]
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}

const { currentScript } = document
// Absent at addresses that are not secure, and on a disk.
if ('serviceWorker' in navigator && currentScript instanceof HTMLScriptElement) {
  const { href, protocol } = new URL('../offline.js', currentScript.src)
  const start = (): void => {
    // A browser may refuse it, as in a private window: nothing is kept then.
    keepRead(navigator.serviceWorker, href).catch(() => undefined)
  }
  if (protocol.startsWith('http')) addEventListener('load', start)
}
