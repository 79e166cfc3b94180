/** Reporting an error to the contact of the edition. */

export const report = {
  link: 'Report an error',
  /** Subject of a message; `title` is that of the document. */
  subject: (title: string) => `Error in ${title}`,
  /** Line of a message. */
  release: (name: string) => `Release ${name}`,
  /** After a report was copied; the link leads to the contact, which is a page. */
  paste: 'Paste it here:',
}
