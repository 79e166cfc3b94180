/** Keys that do something on every page, as `KeyboardEvent.key` names them; the page of help lists them. */
export const shortcuts = {
  /** With Ctrl or ⌘. */
  search: 'k',
  /** Alone; readers can turn these off (`single-keys.ts`). */
  slash: '/',
  next: 'n',
  previous: 'p',
  close: 'Escape',
} as const

/** Whether a key does something else first: an element has acted on it, or closes an open dialog. */
export function isTaken(event: KeyboardEvent): boolean {
  return event.defaultPrevented || document.querySelector('dialog[open]') !== null
}
