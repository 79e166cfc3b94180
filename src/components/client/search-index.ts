import { type KnownIndex, openIndex, type SiteIndex } from '../../search/open-index.ts'

/**
 * Open the index of the site over the network (`openIndex`).
 *
 * @param base
 *   Path of the site: `/`.
 * @param known
 *   What is known of the index.
 */
export function openSiteIndex(base: string, known?: KnownIndex): SiteIndex {
  return openIndex(async (path) => fetchText(base + path), base, known)
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} did not load`)
  return response.text()
}
