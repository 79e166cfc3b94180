/** Find the link with which readers report an error in a document; nothing where the edition names no contact. */
export function findContact(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('a#report')
}
