import { loadAddressTools } from './load.ts'

/** Links whose text is the number of a place: `3)`, `¶ 1`. */
export const labels = 'a.n,a.pm'

/**
 * Load the tools of places and of selected words at the first of these: an address that names a place, a click on a number, words
 * that are selected. A page that is only read loads none.
 */
export function awaitTools(): void {
  const load = (): void => void loadAddressTools()
  if (location.hash !== '') load()
  addEventListener('hashchange', load, { once: true })
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed === false) load()
  })
  document.addEventListener('click', ({ target }) => {
    const label = target instanceof Element && target.closest<HTMLAnchorElement>(labels)
    // The address changes only after the click is handled.
    if (label) setTimeout(() => label.hash === location.hash && void enter())
  })
}

/** Move the focus to the tools of the place that the address names. */
async function enter(): Promise<void> {
  const { unitTools } = await loadAddressTools()
  await unitTools.enter()
}
