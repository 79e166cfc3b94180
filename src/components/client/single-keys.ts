/** Whether keys act alone, without Ctrl or ⌘: readers who speak to their browser turn that off (WCAG 2.2, 2.1.4). */

/** Key of the setting in the storage of the browser, where it is turned off. */
const key = 'search-without-slash'

/** The setting where storage is blocked, until the page is closed. */
let areOff = false

/** Whether keys act alone (default: they do). */
export function areSingleKeysOn(): boolean {
  try {
    return !localStorage.getItem(key)
  } catch {
    return !areOff
  }
}

/** Turn single keys on or off, on all pages of the site. */
export function setSingleKeys(on: boolean): void {
  areOff = !on
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, '1')
  } catch {}
}
