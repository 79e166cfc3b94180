import {
  joinNames,
  listNames,
  toFullTitle,
  toPublication,
} from '../../edition/display/volume-names.ts'
import { divideDateline } from '../../edition/display/dateline.ts'
import { isUnpublished } from '../../edition/records/holding.ts'
import { toReleaseName } from '../../edition/records/release.ts'
import { findLicenseAddress } from '../../edition/references/license-address.ts'
import { type Letter, type LetterIndex } from '../../export/cmif.ts'
import type { DescribedDocument } from '../../export/csl/described-document.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { english } from '../../words/en/index.ts'
import { createAddresses, isAbsolute } from './file-address.ts'
import type { FileSite } from './site-file.ts'

/**
 * Collect who wrote to whom in a volume: the documents whose receiver is known.
 *
 * @param path
 *   Path of the index in the site.
 */
export function toLetterIndex(
  { edition, root }: FileSite,
  { data }: LinkedVolume,
  documents: ReadonlyArray<DescribedDocument>,
  path: string,
): LetterIndex {
  const { record, release } = edition
  const toAddress = createAddresses(root, path)
  const { license } = record
  const title = toFullTitle(data, english.volume)
  const editors = data.editors ?? record.editors ?? []
  return {
    title,
    editors: listNames(editors),
    publisher: record.publisher ?? record.title,
    address: isAbsolute(root) ? root + path : undefined,
    date: release.date,
    release: toReleaseName(release),
    license: { words: license?.words, address: findLicenseAddress(license?.words) },
    source: [title, joinNames(data.editors ?? [], 'en'), toPublication(data)]
      .filter(Boolean)
      .join('. '),
    isPrinted: !isUnpublished(data) && data.year !== undefined,
    letters: documents.flatMap((document) => toLetter(document, toAddress)),
  }
}

function toLetter(
  { id, record, parties, participants }: DescribedDocument,
  toAddress: (path: string) => string,
): Array<Letter> {
  const list = (side: 'from' | 'to'): Array<string> => {
    const names = participants.filter(({ role }) => role === side).map(({ name }) => name)
    const named = parties?.[side]
    return record.correspondents && names.length > 0 ? names : named ? [named] : []
  }
  if (parties === undefined || parties.mutual) return []
  const [from, to] = [list('from'), list('to')]
  if (to.length === 0) return []
  const place = record.date === undefined ? undefined : divideDateline(record.date).place
  return [
    { key: record.document, address: toAddress(`${id}/`), from, to, place, when: record.when },
  ]
}
