/** The dialog of the search, and the form of its page. */

export const searchDialog = {
  name: 'Search',
  label: 'Words to search for, or a place',
  sample: 'words, or a place',
  submit: 'Search',
  /** Keys that act alone, without Ctrl or ⌘, are on. */
  singleKeys: 'Single-key shortcuts: /, n, p',
  close: 'Close',
}
