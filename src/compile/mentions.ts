import { toEntryMentions } from '../edition/registers/entry-mentions.ts'
import type { DocumentMentions, Keyed } from './compiled.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Collect the mentions of entries in documents, by the keys of the entries. A participant whom the text does not name is
 * mentioned in no unit.
 */
export function collectMentions(
  documents: ReadonlyArray<ParsedDocument>,
): Array<Keyed<Array<DocumentMentions>>> {
  const mentions = new Map<string, Array<DocumentMentions>>()
  for (const { record, tree, pages, units } of documents) {
    const document = `${record.volume}/${record.document}`
    const own = toEntryMentions(tree, pages, units)
    const present = tree.data?.document?.supplied?.participants ?? []
    const unnamed = present.flatMap(({ person }) => {
      return person === undefined || own.has(person) ? [] : [person]
    })
    for (const key of new Set([...own.keys(), ...unnamed])) {
      const others = mentions.get(key) ?? []
      mentions.set(key, others)
      others.push({ document, units: own.get(key) ?? [] })
    }
  }
  return [...mentions]
}
