/** Answers to a reader who types a place: where to go, or why the edition does not have it. */

import { lang } from './lang.ts'

export const goTo = {
  /** Above the places to which a query can mean to go. */
  choose: (count: number) =>
    `Go to ${count === 1 ? 'this place' : 'one of these places'}. Search results are below.`,

  /** The link to a place: `Go to Document 162, point 3`. */
  go: (place: string) => `Go to ${place}`,
  goNearest: (place: string) => `Go to ${place} (nearest)`,

  /** Names a printed page by a document that it has: `page 367, where Document 163 begins`. */
  pageWhereBegins: (page: string, document: string) => `${page}, where ${document} begins`,
  pageIn: (page: string, document: string) => `${page}, in ${document}`,
  pageInList: (page: string) => `${page}, in the list of printed pages`,

  /** Names a place in the publisher's edition: `Document 163 at history.state.gov`. */
  elsewhere: (place: string, host: string) => `${place} at ${host}`,
  volumeElsewhere: (host: string) => `the volume at ${host}`,

  /** Names a document that is known by its id alone. */
  id: (id: string) => `“${id}”`,

  /** Names the place of an address. */
  fragment: (id: string) => `place “#${id}”`,

  /** Names a search: `the search for “harbor lamp”`. */
  search: (query: string) => `the search for “${query}”`,

  /** `address` is that of a document: `letters/d12`. */
  nameVolume: (address: string) => `Name the volume too, as in ${address}.`,
  /** Says what a reader does not get of a long text. */
  isTooLong: (max: number) =>
    `Only the first ${max.toLocaleString(lang)} characters were read. Paste the rest by itself.`,
  isTooMany: (max: number) =>
    `Only the first ${max.toLocaleString(lang)} citations were looked up. Paste the rest by itself.`,
  /** Says which part of an address does not say where it leads. */
  isUnread: (part: string) =>
    `“${part}” was not understood: it names neither a place nor a printed page of this edition.`,
  /** Says what the address of the picture of a page is: `“0399.png” is a picture of page 367.` */
  isPictureOf: (picture: string, page: string) => `“${picture}” is a picture of ${page}.`,
  isPictureNotHeld: (picture: string) =>
    `“${picture}” is a picture of a page of the volume. This edition has no pictures of pages, and does not know which page it is.`,
  /** Says what is between the two places that are listed of a long range: `100–150`. */
  isSkipped: (range: string) => `Of ${range}, only the first and the last are listed.`,
  isNotUnderstood: 'No citation or address was understood.',
  citesNoVolume: 'The citation does not say which volume it means: add the years and the number.',
  isTitleOfMany: (count: number) =>
    `${count.toLocaleString(lang)} documents have this title: add the number of the document, or the volume.`,
  isInNoVolume: 'No volume of this edition has this place.',
  /** Says that a unit of an unknown document is asked for: `note 3`. */
  needsDocument: (place: string) => `To find ${place}, name its document or page too.`,
  isNotIn: (place: string, volume: string) => `There is no ${place} in ${volume}.`,
  isNotOnPage: (place: string, page: string) => `There is no ${place} on ${page}.`,
  isNotHeld: (place: string, volume: string) =>
    `This edition does not include ${place} of ${volume}.`,
  isVolumeNotHeld: (volume: string) => `This edition does not include the volume ${volume}.`,
  /** Says that a unit is on another page than the cited one: `Point 3 is on p. 367, not on p. 366.` */
  isOnOtherPage: (place: string, pages: string, cited: string) =>
    `${place} is on ${pages}, not on ${cited}.`,
  documentIsNotOnPage: (document: string, page: string) => `${document} is not on ${page}.`,

  /** Says which places a document has instead of one, where it has any: `points 1–6`. */
  documentHasNot: (document: string, place: string, has: string | undefined) =>
    `${document} has no ${place}${has === undefined ? '' : `; it has ${has}`}.`,
}
