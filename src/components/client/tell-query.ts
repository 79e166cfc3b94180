import { toQueryLink } from '../../search/query-link.ts'

/**
 * Have the address of a result that is opened say what was searched, where a service worker serves the pages: Firefox does not tell
 * such a page from where its reader comes, by which it knows the query otherwise.
 *
 * @param results
 *   List of the results.
 * @param readQuestion
 *   Reads the query as typed.
 */
export function tellQuery(results: HTMLElement, readQuestion: () => string): void {
  const tell = ({ target }: Event): void => {
    const link = target instanceof Element && target.closest('a')
    if (!link || link.search !== '' || !isServedByWorker()) return
    link.href = toQueryLink(link.href, readQuestion())
  }
  results.addEventListener('click', tell)
  results.addEventListener('auxclick', tell)
}

/** Whether a service worker serves this page; there is none at addresses that are not secure. */
function isServedByWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}
