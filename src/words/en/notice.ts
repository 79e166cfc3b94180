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
}
