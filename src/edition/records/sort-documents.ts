/** A document with the values by which documents are sorted. */
interface Ordered {
  data: {
    volume: string
    document: string
    number?: string
    order?: number
    when?: string
    path?: string
  }
}

/** A volume with the order that its record states. */
interface Volume {
  id: string
  data: { order?: ReadonlyArray<string> }
}

const { compare: compareTexts } = new Intl.Collator('en', { numeric: true })

/**
 * Sort documents by volume, then as the record of the volume states; those that it does not name follow. Their order, and
 * that of a volume that states none, is that of printed numbers if all documents have one, else that of the file of the
 * volume, else that of dates and names. Undated documents come last.
 *
 * @returns
 *   New list.
 */
export function sortDocuments<Entry extends Ordered>(
  entries: ReadonlyArray<Entry>,
  volumes: ReadonlyArray<Volume>,
): Array<Entry> {
  const stated = new Map(volumes.map(({ id, data }) => [id, data.order ?? []]))
  const groups = Map.groupBy(entries, ({ data }) => data.volume)
  return [...groups]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([volume, own]) => sortVolume(own, stated.get(volume) ?? []))
}

function sortVolume<Entry extends Ordered>(
  entries: ReadonlyArray<Entry>,
  stated: ReadonlyArray<string>,
): Array<Entry> {
  const places = new Map(stated.map((name, index) => [name, index]))
  const toPlace = ({ data }: Entry): number =>
    places.get(data.document) ?? places.get(toFileName(data)) ?? last
  const sorted = sortUnstated(entries)
  return stated.length === 0 ? sorted : sorted.sort((a, b) => toPlace(a) - toPlace(b))
}

function sortUnstated<Entry extends Ordered>(entries: ReadonlyArray<Entry>): Array<Entry> {
  const compare = findOrder(entries)
  return entries.toSorted(
    ({ data: a }, { data: b }) => compare(a, b) || compareTexts(a.document, b.document),
  )
}

/** Compares two documents of a volume. */
type Compare = (a: Ordered['data'], b: Ordered['data']) => number

function findOrder(entries: ReadonlyArray<Ordered>): Compare {
  const inFile = entries.filter(({ data }) => data.order !== undefined)
  const isNumbered = entries.every(({ data }) => data.number !== undefined)
  if (isNumbered && isAscending(inFile.sort(({ data: a }, { data: b }) => compareOrders(a, b))))
    return compareNumbers
  return inFile.length > 0 ? compareOrders : compareDates
}

/** Whether the numbers of documents ascend: in some volumes they begin again in each part. */
function isAscending(entries: ReadonlyArray<Ordered>): boolean {
  return entries.every(({ data }, index) => {
    const before = entries[index - 1]?.data
    return before === undefined || compareNumbers(before, data) < 0
  })
}

/** `9` before `10` before `10a`. */
const compareNumbers: Compare = ({ number: a = '' }, { number: b = '' }) =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || compareTexts(a, b)

const compareOrders: Compare = ({ order: a = last }, { order: b = last }) => a - b

/** `1871` before `1871-05-04`; undated documents last. */
const compareDates: Compare = ({ when: a = '' }, { when: b = '' }) => {
  if (a === b) return 0
  return a === '' || (b !== '' && a > b) ? 1 : -1
}

/** Not `Infinity`: its difference from itself is `NaN`. */
const last = Number.MAX_SAFE_INTEGER

/** Name of the file of a document, without folders and extension: `to Leo`. */
function toFileName({ path = '' }: Ordered['data']): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const end = name.lastIndexOf('.')
  return end < 0 ? name : name.slice(0, end)
}
