import { toRange } from './documents.ts'

/** A part of a volume, as listed in its table of contents. */
export interface Part<Entry> {
  /** `ch2`; id and title are absent for documents outside all parts. */
  id?: string
  title?: string
  /** Depth of nesting, from 1. */
  level: number
  /** Printed numbers of the documents in it and in its subparts: `109–188`. */
  range: string
  /** Printed page on which it begins, as far as it is known. */
  page?: string
  /** Path of the page of its text, below that of the volume; absent if it has no text beside its documents. */
  path?: string
  /** Documents of the part that are in none of its subparts. */
  documents: Array<Entry>
}

/** A part of the body, as the source of the volume defines it. */
interface Chapter {
  id: string
  title: string
  level: number
  documents: ReadonlyArray<string>
}

/** The page of the text of a chapter. */
interface TextPage {
  /** Id of the chapter. */
  id: string
  /** Path below that of the volume. */
  path: string
  /** Printed page on which it begins, if it is known. */
  page?: string
}

/** The fields of a document that are needed here. */
interface Listed {
  data: { document: string; number?: string; pages?: { first: string } }
}

/**
 * Group documents by the parts of their volume.
 *
 * A document that no part lists belongs to the part of the document before it. A part without documents and
 * text is left out, and so is a part that contains all others and no document or text of its own: it represents the
 * volume.
 *
 * @param chapters
 *   Parts of the volume, each before its subparts.
 * @param documents
 *   Documents in their order.
 * @param texts
 *   Pages of the texts of the chapters.
 */
export function toParts<Entry extends Listed>(
  chapters: ReadonlyArray<Chapter>,
  documents: ReadonlyArray<Entry>,
  texts: ReadonlyArray<TextPage>,
): Array<Part<Entry>> {
  const textOf = new Map(texts.map((text) => [text.id, text]))
  const places = new Map(
    chapters.flatMap((chapter, index) => chapter.documents.map((id) => [id, index] as const)),
  )
  let last = -1
  const own = Map.groupBy(documents, ({ data }) => (last = places.get(data.document) ?? last))
  const outer = isVolume(chapters, own) && !textOf.has(chapters[0]?.id ?? '') ? 1 : 0
  const loose = own.get(-1) ?? []
  return [
    ...(loose.length > 0 ? [{ ...toSummary(loose), level: 1, documents: loose }] : []),
    ...chapters.flatMap(({ id, title, level }, index): Array<Part<Entry>> => {
      const inner = toInner(chapters, index)
      const all = inner.flatMap((place) => own.get(place) ?? [])
      const [first] = inner.flatMap((place) => textOf.get(chapters[place]?.id ?? '') ?? [])
      if ((all.length === 0 && !first) || (outer === 1 && index === 0)) return []
      const { path, page = all.length === 0 ? first?.page : undefined } = textOf.get(id) ?? {}
      return [
        {
          ...{
            id,
            title,
            ...toSummary(all),
            level: level - outer,
            documents: own.get(index) ?? [],
          },
          ...(path !== undefined && { path }),
          ...(page !== undefined && { page }),
        },
      ]
    }),
  ]
}

/** Whether the first part contains all others and no document of its own. */
function isVolume(
  chapters: ReadonlyArray<Chapter>,
  own: ReadonlyMap<number, ReadonlyArray<unknown>>,
): boolean {
  const [first, ...others] = chapters
  if (first === undefined || others.length === 0 || own.has(0) || own.has(-1)) return false
  return others.every(({ level }) => level > first.level)
}

/** Indexes of a part and of its subparts, 0-based. */
function toInner(chapters: ReadonlyArray<Chapter>, index: number): Array<number> {
  const level = chapters[index]?.level ?? 0
  const places = [index]
  for (let next = index + 1; (chapters[next]?.level ?? 0) > level; next++) places.push(next)
  return places
}

function toSummary(documents: ReadonlyArray<Listed>): { range: string; page?: string } {
  const page = documents[0]?.data.pages?.first
  return { range: toRange(documents), ...(page !== undefined && { page }) }
}
