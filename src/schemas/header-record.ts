import type { Person } from './person.ts'
import type { Volume } from './volume.ts'

/** What the header of a TEI file says of the publication; what it does not say is absent. */
export interface HeaderRecord {
  /** Titles that may be those of the volume, the likeliest first. */
  titles: Array<string>
  series?: string
  editors?: Array<Person>
  publisher?: string
  place?: string
  /** Year of publication. */
  year?: number
  isbn13?: string
  /** Who may use the text, and why. */
  rights?: string
}

/**
 * Make the record of a volume from the headers of its documents: what all of them say.
 *
 * @param headers
 *   Headers of the documents, at least one.
 * @param id
 *   Id of the volume, which is its title where the headers have none in common.
 */
export function joinHeaderRecords(headers: ReadonlyArray<HeaderRecord>, id: string): Volume {
  const [first = { titles: [] }] = headers
  const title = first.titles.find((one) => headers.every(({ titles }) => titles.includes(one)))
  const editors = common(({ editors }) => editors)
  const [series, publisher, place, isbn13, rights] = [
    common(({ series }) => series),
    common(({ publisher }) => publisher),
    common(({ place }) => place),
    common(({ isbn13 }) => isbn13),
    common(({ rights }) => rights),
  ]
  const years = headers.flatMap(({ year }) => year ?? [])
  return {
    title: title ?? id,
    ...(series !== undefined && series !== title && { series }),
    ...(editors && { editors }),
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { place }),
    // The volume is complete when the last of its documents is published.
    ...(years.length > 0 && { year: years.reduce((a, b) => Math.max(a, b)) }),
    ...(isbn13 !== undefined && { isbn13 }),
    ...(rights !== undefined && { rights }),
  }

  /** Take the value of a field if it is the same in all headers. */
  function common<Value>(take: (header: HeaderRecord) => Value | undefined): Value | undefined {
    const value = take(first)
    const written = JSON.stringify(value)
    return headers.every((header) => JSON.stringify(take(header)) === written) ? value : undefined
  }
}
