/** The dialog of the search, and the form of its page. */

export const searchDialog = {
  name: 'Search',
  label: 'Words to search for, or a place',
  sample: 'words, or a place',
  submit: 'Search',
  slash: 'Open with the / key',
  close: 'Close',
}
