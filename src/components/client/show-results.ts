/**
 * Load what answers the query in the address, and show the results.
 *
 * @param parent
 *   Element of the results. If the script does not load, it says so and offers to try again.
 */
export async function showResults(parent: HTMLElement): Promise<void> {
  try {
    const { SearchResults } = await import('./search-results.ts')
    customElements.define('search-results', SearchResults)
  } catch (error) {
    console.warn(error)
    const help = parent.querySelector<HTMLElement>('[data-when=failed]')
    if (help) help.hidden = false
    parent.querySelector('[data-part=retry]')?.addEventListener('click', () => {
      location.reload()
    })
  }
}
