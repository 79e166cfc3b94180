/** Reports an error in a place or in selected words; loaded on demand. */

import { places } from '#words/places.ts'
import { report as words } from '#words/report.ts'
import { toNumberedTitle } from '../../edition/display/short-name.ts'
import {
  type Report,
  toReportAddress,
  writeReport,
} from '../../edition/references/report-address.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import { findContact } from './contact.ts'
import { copy } from './copy.ts'
import { type Quoted, readPlace, readWords } from './quotation.ts'

/** Report an error in a place of this document. */
export function reportPlace(tools: Element, place: HTMLElement): Promise<void> {
  return send(tools, toReport(readPlace(place)))
}

/** Report an error in selected words of this document. */
export function reportWords(tools: Element, range: Range, unit: HTMLElement): Promise<void> {
  return send(tools, toReport(readWords(range, unit)))
}

function toReport({ words: quotation, cited }: Quoted): Report {
  const { locator, address = '', release = '' } = cited
  return {
    title: toNumberedTitle(cited),
    place: locator && writeLocator(locator, 'name', places),
    ...{ quotation, address, release },
  }
}

/** Begin a message to the contact. Where that is a page, copy the report and link the page. */
async function send(tools: Element, report: Report): Promise<void> {
  const contact = findContact()
  if (!contact) return
  const { protocol, pathname } = new URL(contact.href)
  const link = document.createElement('a')
  if (protocol === 'mailto:') {
    link.href = toReportAddress(decodeURIComponent(pathname), report, words)
    tools.append(link)
    link.click()
    link.remove()
    return
  }
  await copy(tools, writeReport(report, words))
  link.href = contact.href
  link.textContent = words.link
  tools.querySelector('[role=status]')?.append(` ${words.paste} `, link)
}
