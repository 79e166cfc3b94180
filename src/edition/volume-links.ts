import { pagesTarget } from './lead-index.ts'
import type { SectionPage } from './sections.ts'

/** What a reference from the matter of a volume can lead to. */
export interface VolumeLinks {
  /** Path of the site: `/`. */
  base: string
  /** Id of the volume: `frus1964-68v02`. */
  volume: string
  /** Address of the volume at the Office of the Historian. */
  office: string
  /** Ids of the documents that the edition holds: `frus1964-68v02/d162`. */
  held: ReadonlySet<string>
  /** Sections of the volume. */
  sections: ReadonlyArray<SectionPage>
}

/**
 * Make a function that tells where a document, a section or the list of pages is that a reference names.
 *
 * @returns
 *   Function that takes a target: `d162`, `sources`, `pages`, `frus1964-68v01/d477`, a URL. What the
 *   edition has not leads to the Office.
 */
export function volumeLinker({ base, volume, office, held, sections }: VolumeLinks) {
  const paths = new Map([
    ...sections.map(({ id, path }): [string, string] => [id, path]),
    [pagesTarget, 'pages'],
  ])
  return function (target: string): { href: string; host?: string } {
    const id = target.includes('/') ? target : `${volume}/${target}`
    if (held.has(id)) return { href: `${base}${id}/` }
    const path = paths.get(target)
    if (path !== undefined) return { href: `${base}${volume}/${path}/` }
    const { href, host } = new URL(id, new URL('.', office))
    return { href, host }
  }
}
