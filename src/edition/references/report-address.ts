/** Reports of an error: messages to the contact of an edition. */

import { isMailAddress, toMailAddress } from '../../tree/mail-address.ts'
import { percentEncode } from '../../tree/percent-encode.ts'
import type { Words } from '../../words/words.ts'

/** What a report is about. */
export interface Report {
  /** Title of the document, with its number. */
  title: string
  /** Name of the place in it: `Point 3, p. 367`. */
  place?: string | undefined
  /** Words of the place. */
  quotation?: string | undefined
  /** Address of the document or place, absolute if that is known. */
  address: string
  /** Name of the release; empty where there is none. */
  release: string
}

/** Words of reports. */
export type ReportWords = Pick<Words['report'], 'subject' | 'release'>

/** Maximum length of the address that begins a message, in characters as they are encoded; mail programs cut longer ones. */
const maxAddress = 1800

/** Maximum length of a title, and of the address of a place, in characters as they are encoded. */
const maxPart = 450

const ellipsis = '…'

/**
 * Write the address with which a reader reports an error.
 *
 * A mail address begins a message with the title as its subject, and quotation, place, address and release as its text; what
 * is long is cut, so that mail programs take it all. The page of a contact has no fields that we know: its address stays as
 * it is.
 *
 * @param contact
 *   Contact in the record of the edition: an address of mail, or of a page.
 */
export function toReportAddress(contact: string, report: Report, words: ReportWords): string {
  if (!isMailAddress(contact)) return contact
  const title = shorten(toLine(report.title), maxPart)
  const address = toShortAddress(report.address)
  const write = (quotation?: string): string => {
    const lines = listLines({ ...report, address, quotation }, words)
    const fields = { subject: words.subject(title), body: lines.join('\r\n') }
    const query = Object.entries(fields).map(([name, value]) => `${name}=${encode(value)}`)
    return `${toMailAddress(contact)}?${query.join('&')}`
  }
  const quotation = toLine(report.quotation ?? '')
  const room = maxAddress - write(ellipsis).length + encode(ellipsis).length
  return write(shorten(quotation, room))
}

/** Write a report as text, for contacts that are pages. */
export function writeReport(report: Report, words: ReportWords): string {
  return [toLine(report.title), ...listLines(report, words)].join('\n')
}

function listLines({ quotation = '', place = '', address, release }: Report, words: ReportWords) {
  return [
    quotation && `“${toLine(quotation)}”`,
    toLine(place),
    toLine(address),
    release && words.release(toLine(release)),
  ].filter((line) => line !== '')
}

/** Characters that end a line or are none: a line feed; not `é`. */
const breaks = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu

/** Write on one line, so that a text adds no field to a message. */
function toLine(text: string): string {
  return text.replace(breaks, ' ').trim().toWellFormed()
}

/** Leave out the words in the address of a place, if they are long; its unit stays. */
function toShortAddress(address: string): string {
  const [unit = ''] = address.split(':~:')
  return encode(address).length > maxPart ? unit : address
}

/** Cut a text so that it has a number of characters when it is encoded; an ellipsis is at the cut. */
function shorten(text: string, max: number): string {
  if (encode(text).length <= max) return text
  // A character is encoded by one at least.
  const characters = new Intl.Segmenter().segment(text.slice(0, max))
  let room = max - encode(ellipsis).length
  let end = 0
  for (const { segment, index } of characters) {
    room -= encode(segment).length
    if (room < 0) break
    end = index + segment.length
  }
  return text.slice(0, end).trimEnd() + ellipsis
}

/** Signs that some mail programs take for the end of an address in a text: `'`, `)`; not `a`. */
const notInLink = /[!'()*]/g

function encode(text: string): string {
  return percentEncode(text, notInLink)
}
