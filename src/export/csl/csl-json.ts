import type { BibliographyEntry } from './bibliography-entry.ts'

/** Write references in CSL-JSON. */
export function toCslJson(entries: ReadonlyArray<BibliographyEntry>): string {
  return `${JSON.stringify(
    entries.map(({ item }) => item),
    undefined,
    1,
  )}\n`
}
