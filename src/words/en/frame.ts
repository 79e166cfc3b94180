/** The frame of every page. */

export const frame = {
  skip: 'Skip to the text',
  cite: 'Cite',
  search: 'Search',

  /** A page with a new address. */
  hasMoved: <Link>(page: Link): Array<string | Link> => ['This page has moved to ', page, '.'],
  /** The page of an address that others give to a place. */
  continueTo: <Link>(page: Link): Array<string | Link> => ['Continue to ', page, '.'],
  /** Below that, where no script carries the fragment of an address on. */
  seekPlace:
    'If your link names a place in it, such as a page or a note, look for that place there.',

  /** The page of a document that is not published any more. */
  withdrawn: 'Withdrawn',
  isWithdrawn: (id: string) => `The document “${id}” was published here, and was withdrawn.`,

  /** Names a link to another site: `Document 163 (history.state.gov)`. */
  external: (name: string, host: string) => `${name} (${host})`,

  /** Errors in the seeds, while an editor is at work. */
  errors: (count: number) =>
    `${count === 1 ? '1 error' : `${count} errors`} in the seeds. What has an error is shown as it was before, or not at all.`,

  /** A file without content. */
  empty: '(empty)',
}
