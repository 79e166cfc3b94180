/** A document with the names by which references find it. */
interface Named {
  /** `letters/1793-09-12-simcoe`. */
  id: string
  data: { volume: string; number?: string }
}

/**
 * Index documents by the names that references give them: their ids, and `letters/d12` for the document that is printed as
 * number 12, whatever its file is called. A number that several documents of a volume have names none.
 */
export function indexByName<Document extends Named>(
  documents: ReadonlyArray<Document>,
): Map<string, Document> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const numbered = Map.groupBy(
    documents.filter(({ data: { number } }) => number !== undefined),
    ({ data: { volume, number } }) => `${volume}/d${number}`,
  )
  for (const [name, [document, ...others]] of numbered) {
    if (document && others.length === 0 && !byId.has(name)) byId.set(name, document)
  }
  return byId
}
