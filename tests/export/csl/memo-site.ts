import { readFileSync } from 'node:fs'
import { toBibliographyEntry } from '../../../src/export/csl/bibliography-entry.ts'
import { toExported } from '../../../src/write/files/to-exported.ts'
import { makeSite, type SmallSite } from '../../write/make-site.ts'

const names = [
  ...['d162.txt', 'd162.yaml', 'volume.yaml'].map((name) => `frus1964-68v02/${name}`),
  ...['people', 'places', 'terms'].map((name) => `register/${name}.yaml`),
]

/** Make a site of the memo, in version 1.0 of an edition. */
export function makeMemoSite(): Promise<SmallSite> {
  const seeds = names.map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const)
  const edition = 'title: Memoranda\nversion: "1.0"\n'
  return makeSite({ 'edition.yaml': edition, ...Object.fromEntries(seeds) })
}

/** Collect what files for reference managers say of all documents of a site. */
export function listEntries({ site }: SmallSite) {
  return site.edition.volumes.flatMap((volume) =>
    volume.documents.map((entry) => toBibliographyEntry(toExported(site, entry, volume))),
  )
}
