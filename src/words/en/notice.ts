/** Notice for an address of a place that the document does not have. */

export const notice = {
  /**
   * Says what the document has instead, and links to the nearest place.
   *
   * @param id
   *   Id in the address: `p1.9`.
   * @param has
   *   Places that the document has: `points 1–6 in paragraph 1`.
   */
  isMissing: <Link>(id: string, has: string, nearest: Link): Array<string | Link> => [
    `There is no “#${id}” in this document; it has ${has}. Go to `,
    nearest,
    ', or read from the beginning.',
  ],
  /** What was at an address is at another one. */
  hasMoved: <Link>(id: string, place: Link): Array<string | Link> => [
    `What was at “#${id}” is now in `,
    place,
    '.',
  ],
  isWithdrawn: (id: string) => `What was at “#${id}” was withdrawn.`,
  /** Names the whole document. */
  document: 'This document',
  /** The words of a place were others in the release that a citation names. */
  hasChanged: (place: string, release: string) =>
    `${place} had other words in release ${release}, which the link names.`,
  /** The words of a place were others at first in the release that a citation names, which was published more than once. */
  hasChangedWithin: (place: string, release: string) =>
    `${place} had other words when release ${release}, which the link names, was first published.`,
  /** A place is younger than the release that a citation names. */
  isYounger: (place: string, release: string) =>
    `${place} was not yet in release ${release}, which the link names.`,
  /** An address names a release before those of which a record is kept; `first` is the first of these. */
  isBeforeRecord: (release: string, first: string) =>
    `Release ${release}, which the link names, is older than the record of releases of this edition, which begins with ${first}; what was here then is not known.`,
  /** An address names a release that the edition has not had; `own` is that of the page. */
  hasNoRelease: (release: string, own: string) =>
    `This edition has no release ${release}, which the link names; this is release ${own}.`,
  /** A link has words that are not in the document. */
  hasOtherWords: (words: string) => `The link names words that are not here: “${words}”.`,
  /** Before the passages with similar words. */
  nearest: (count: number) => (count === 1 ? 'Nearest:' : 'Alike:'),
}
