import { isOfOffice, toRunningTitle } from '../../edition/display/volume-names.ts'
import { writeRedirectPage } from '../../html/redirect-page.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { volumeNames } from '../../tree/path-ids.ts'
import { fold, listAddresses } from './list-addresses.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** Path of the volumes at history.state.gov: `/historicaldocuments/frus1964-68v02/d162`. */
const officePath = 'historicaldocuments'

/**
 * List the pages at the addresses that the Office of the Historian gives to the documents, notes, printed pages, chapters and
 * sections of a volume, below that of the site: who changes the host in such an address comes to the place. Other volumes have none.
 *
 * ```
 * /frus1964-68v02/d162fn1/                       → /frus1964-68v02/d162/#fn1
 * /frus1964-68v02/pg_367/                        → /frus1964-68v02/d162/#pg_367
 * /frus1964-68v02/ch2/                           → /frus1964-68v02/#ch2
 * /historicaldocuments/frus1964-68v02/d162fn1/   → the same
 * ```
 */
export function listOldAddresses(site: FileSite, volume: LinkedVolume): Array<SiteFile> {
  if (!isOfOffice(volume.data)) return []
  const { id, data, documents, sections } = volume
  const running = toRunningTitle(data, site.words.volume)
  const moved = site.edition.moved.filter(({ volume }) => volume === id)
  /** Addresses of pages. */
  const own = new Set(
    [
      ...volumeNames,
      ...[...documents.map(({ data }) => data), ...moved].map(({ document }) => document),
      ...sections.map(({ path }) => path),
    ].map(fold),
  )
  const addresses = listAddresses(site, volume)
  return [
    ...addresses
      .filter(({ path }) => !own.has(fold(path)))
      .map(({ path, to, name }) => toFile(site, `${id}/${path}`, `../${to}`, [name, running])),
    toFile(site, `${officePath}/${id}`, `../../${id}/`, [running]),
    ...addresses.map(({ path, to, name }) => {
      return toFile(site, `${officePath}/${id}/${path}`, `../../../${id}/${to}`, [name, running])
    }),
  ]
}

function toFile(
  { words }: FileSite,
  path: string,
  to: string,
  names: readonly [string, ...Array<string>],
): SiteFile {
  return {
    path: `${path}/index.html`,
    type: 'text/html; charset=utf-8',
    write: () =>
      writeRedirectPage({
        lang: words.lang,
        title: names.join(' · '),
        name: names[0],
        href: encodeURI(to),
        toMessage: words.frame.continueTo<string>,
        advice: words.frame.seekPlace,
      }),
  }
}
