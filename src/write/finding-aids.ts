import { toRunningTitle } from '../edition/display/volume-names.ts'
import { listPrintedIndexPages } from './printed-indexes.ts'
import { listRegisterKinds } from './registers.ts'
import type { Site } from './site.ts'

/** What leads to the documents of an edition, or of a volume, without a search. */
export interface FindingAids {
  /** Name of the volume; absent for what the edition has as a whole. */
  name?: string
  /** At least one, with its path in the site. */
  links: Array<{ path: string; text: string }>
}

/** List the contents, printed pages, indexes and registers: those of the edition first, then of each volume. */
export function listFindingAids(site: Site): Array<FindingAids> {
  const { registers, searchPage, volume: volumeWords } = site.words
  const indexed = new Set(listPrintedIndexPages(site).map(({ params }) => params.volume))
  const own = listRegisterKinds(site, undefined)
  return [
    ...(own.length > 0
      ? [{ links: own.map((kind) => ({ path: `${kind}/`, text: registers.names[kind] })) }]
      : []),
    ...site.edition.volumes.map((volume) => {
      const { id } = volume
      const kinds = listRegisterKinds(site, volume)
      return {
        name: toRunningTitle(volume.data, volumeWords),
        links: [
          { path: `${id}/`, text: searchPage.contents },
          { path: `${id}/pages/`, text: volumeWords.pages },
          ...(indexed.has(id) ? [{ path: `${id}/printed-index/`, text: volumeWords.index }] : []),
          ...kinds.map((kind) => ({ path: `${id}/${kind}/`, text: registers.names[kind] })),
        ],
      }
    }),
  ]
}
