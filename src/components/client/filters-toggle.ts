/**
 * Make a button show and hide the filters, and keep in the history whether they are shown: Back and a reload find them
 * as they were left. Where the window is wide CSS shows them beside the results, and no button.
 *
 * @param toggle
 *   Button with `aria-expanded`, by which CSS shows them.
 * @param active
 *   How many filters are active.
 */
export function showToggle(toggle: HTMLButtonElement, active: number): void {
  toggle.hidden = false
  toggle.ariaExpanded = String(isExpanded())
  toggle.onclick = () => {
    const expanded = toggle.ariaExpanded !== 'true'
    toggle.ariaExpanded = String(expanded)
    history.replaceState(expanded ? { filters: true } : null, '')
  }
  writeActive(toggle, active)
}

/** Say how many filters are active: `Filters (2)`. */
export function writeActive(toggle: HTMLButtonElement, active: number): void {
  toggle.textContent = active === 0 ? 'Filters' : `Filters (${active})`
}

function isExpanded(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'filters' in state
}
