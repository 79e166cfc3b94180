import { results } from '#words/results.ts'

/**
 * Make a button show and hide the filters, and store the state in the history for Back and reload. In a wide
 * window, CSS always shows the filters and hides the button.
 *
 * @param toggle
 *   Button whose `aria-expanded` CSS uses to show the filters.
 * @param active
 *   Number of active filters.
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

/** Show the number of active filters on the button: `Filters (2)`. */
export function writeActive(toggle: HTMLButtonElement, active: number): void {
  toggle.textContent = results.filters(active)
}

function isExpanded(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'filters' in state
}
