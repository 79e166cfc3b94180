/** Who wrote to whom, in a heading: ` Between Secretary of State Rusk and …`; not ` of Conversation`. */
const parties = / (?:Between|From) .*$/

/** Shorten a title for a second citation: `Memorandum of Telephone Conversation`. */
export function toShortTitle(title: string): string {
  return title.replace(parties, '')
}
