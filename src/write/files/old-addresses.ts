import { isOfOffice } from '../../edition/display/volume-names.ts'
import { toPageMap } from '../../edition/places/page-map.ts'
import { toPageAddress } from '../../edition/references/page-address.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { footnoteDefinitionId, pageBreakId } from '../../tree/ids.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** Path of the volumes at history.state.gov: `/historicaldocuments/frus1964-68v02/d162`. */
const officePath = 'historicaldocuments'

/** A name that any file system can have: `d162fn1`; not `d162fn*`. */
const name = /^[\w-]+$/

/** A redirect: a path in a volume, and the address in that volume to which it leads. */
interface Redirect {
  /** `d162fn1`; empty for the volume. */
  path: string
  /** `d162/#fn1` */
  to: string
}

/**
 * List the pages at the addresses that the Office of the Historian gives to the documents, notes, printed pages and sections of a
 * volume, below that of the site: who changes the host in such an address comes to the place. Other volumes have none.
 *
 * ```
 * /frus1964-68v02/d162fn1/                       → /frus1964-68v02/d162/#fn1
 * /frus1964-68v02/pg_367/                        → /frus1964-68v02/d162/#pg_367
 * /historicaldocuments/frus1964-68v02/d162fn1/   → the same
 * ```
 */
export function listOldAddresses({ words }: FileSite, volume: LinkedVolume): Array<SiteFile> {
  if (!isOfOffice(volume.data)) return []
  const { id, documents, sections } = volume
  const there = new Set(documents.map(({ data }) => data.document))
  const inner = [...listNotes(volume), ...listPages(volume)].filter(
    ({ path }) => name.test(path) && !there.has(path),
  )
  const texts = [...there, ...sections.map(({ path }) => path)].map((path) => ({
    ...{ path, to: `${path}/` },
  }))
  return [
    ...inner.map(({ path, to }) => toFile(`${id}/${path}`, `../${to}`, words.lang)),
    ...[{ path: '', to: '' }, ...texts, ...inner].map(({ path, to }) => {
      const place = `${officePath}/${id}${path && `/${path}`}`
      return toFile(place, `${path && '../'}../../${id}/${to}`, words.lang)
    }),
  ]
}

function listNotes({ documents }: LinkedVolume): Array<Redirect> {
  return documents.flatMap(({ data: { document, notes = [], renamed } }) =>
    notes.map((label) => {
      const anchor = footnoteDefinitionId(label)
      return { path: document + anchor, to: toPageAddress(document, renamed?.[anchor] ?? anchor) }
    }),
  )
}

/** List the printed pages: each leads to the text in which it begins, or to the list of what begins on it. */
function listPages({ documents }: LinkedVolume): Array<Redirect> {
  return toPageMap(documents).map(({ label, documents: [first] }) => {
    const path = pageBreakId(label)
    const isInside = first?.fragment !== undefined
    const to = isInside
      ? toPageAddress(first.document.data.document, path)
      : toPageAddress('pages', path)
    return { path, to }
  })
}

/** Write a page that leads on at once, without a script. */
function toFile(path: string, to: string, lang: string): SiteFile {
  const href = encodeURI(to)
  return {
    path: `${path}/index.html`,
    type: 'text/html; charset=utf-8',
    write: () =>
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${href}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${href}"><a href="${href}">${href}</a>`,
  }
}
