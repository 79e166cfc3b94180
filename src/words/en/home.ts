/** The home page. */

export const home = {
  /** Number of documents of a volume whose list is too long for this page. */
  documents: (count: number) => `${count} documents`,

  /** What the registers are of, after a list of their names. */
  named: 'named in the documents.',
}
