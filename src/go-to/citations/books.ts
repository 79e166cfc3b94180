import { siblingId } from '../../tree/volumes.ts'
import type { Name } from './names.ts'
import { type SeriesMark, toVolumeId } from './series.ts'

/** A book that is cited. */
export interface Book {
  /** Years of the subseries, as printed; absent where the series is named without them, and for other books. */
  years?: string
  /** Ids of the volumes that it may be; empty while only the series is named. */
  volumes: ReadonlyArray<string>
  /** Whether only the number of a volume is named, which alone may be that of anything. */
  implied?: true
  /** Whether it is known by a name, not by the number of a volume. */
  isNamed?: true
  /** Id of the document whose name stands for it: a reference code. */
  document?: string
}

/**
 * Convert the name of the series to a book.
 *
 * @param here
 *   Id of the volume of the reader, in whose subseries a volume without years is.
 */
export function toSeriesBook(
  { years, number, part }: Omit<SeriesMark, 'end'>,
  here?: string,
): Book {
  const book: Book = { volumes: [], ...(years !== undefined && { years }) }
  return number === undefined
    ? book
    : (addVolume(book, { number, ...(part && { part }) }, here) ?? book)
}

/** Add the number of a volume to a book, or replace it; nothing where that gives no volume. */
export function addVolume(
  { years }: Pick<Book, 'years'>,
  { number = '', part, more = [] }: VolumeNumber,
  here?: string,
): Book | undefined {
  const volumes = [number, ...more].flatMap((each) => {
    const id =
      years === undefined
        ? siblingId(here, each.toUpperCase(), part)
        : toVolumeId(years, each, part)
    return id ?? []
  })
  return volumes.length === 0 ? undefined : { volumes, ...(years !== undefined && { years }) }
}

/** Convert a name to a book: that of all volumes with the name. */
export function toNamedBook(named: ReadonlyArray<Name>): Book {
  const [first, ...others] = named
  const document = others.length === 0 ? first?.document : undefined
  return {
    volumes: [...new Set(named.map(({ volume }) => volume))],
    isNamed: true,
    ...(document !== undefined && { document }),
  }
}

/** The years of the subseries in the id of a volume of the series: `1964-68` of `frus1964-68v02`. */
const subseries = /^frus(.+?)v/i

/**
 * Narrow a book to the volumes that have a name too.
 *
 * @returns
 *   Book; nothing where no volume can be meant by both.
 */
export function narrowBook(book: Book, named: ReadonlyArray<Name>): Book | undefined {
  const other = toNamedBook(named)
  const { years } = book
  const isSeries = years !== undefined && book.volumes.length === 0
  const first = isSeries ? subseries.exec(toVolumeId(years, '1') ?? '')?.[1] : undefined
  const volumes = other.volumes.filter((id) =>
    isSeries ? subseries.exec(id)?.[1] === first : book.volumes.includes(id),
  )
  if (volumes.length === 0) return undefined
  const document = book.document ?? other.document
  return { ...book, volumes, ...(document !== undefined && { document }) }
}

/** The number of a volume, and of its part. */
export type VolumeNumber = Pick<SeriesMark, 'number' | 'part' | 'more'>

/** Find the volume that alone has a number, of several; nothing where none or more have it. */
export function findOnly(
  { number = '', part }: VolumeNumber,
  ids: ReadonlyArray<string>,
): string | undefined {
  const found = ids.filter((id) => siblingId(id, number.toUpperCase(), part) === id)
  return found.length === 1 ? found[0] : undefined
}

/** Whether a volume may be that of a book. */
export function mayBe(book: Book | undefined, volume: string | undefined): boolean {
  if (book === undefined || book.volumes.length === 0 || volume === undefined) return true
  return book.volumes.some((id) => id.toLowerCase() === volume.toLowerCase())
}
