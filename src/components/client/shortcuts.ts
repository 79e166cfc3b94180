/** Keys that do something on every page, as `KeyboardEvent.key` names them; the page of help lists them. */
export const shortcuts = {
  /** With Ctrl or ⌘. */
  search: 'k',
  /** Alone; readers can turn it off. */
  slash: '/',
  close: 'Escape',
} as const
