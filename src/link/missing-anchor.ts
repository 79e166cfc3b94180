import type { DocumentRecord } from '../edition/records/document-record.ts'
import { fromFootnoteDefinitionId, titleId } from '../tree/ids.ts'
import { findNear } from '../tree/near.ts'
import { toSteps } from '../tree/steps.ts'

/**
 * Find out that a document lacks a place that a link names.
 *
 * @param fragment
 *   Anchor, or an id that is not that of a place, which is not checked: `fnref1`.
 * @returns
 *   Anchor of the nearest place; nothing where the document has the place, or its places are not known.
 */
export function findMissingAnchor(
  { anchors, notes = [] }: Pick<DocumentRecord, 'anchors' | 'notes'>,
  fragment: string,
): { nearest: string } | undefined {
  const [kind] = toSteps(fragment) ?? []
  const own = anchors?.split(' ') ?? [fragment]
  // A note has its printed number, even if its anchor is another.
  const isNote = notes.includes(fromFootnoteDefinitionId(fragment) ?? '')
  if (kind === undefined || isNote || own.includes(fragment)) return undefined
  const alike = own.filter((id) => toSteps(id)?.[0]?.kind === kind.kind)
  return { nearest: findNear(fragment, alike) ?? alike.at(-1) ?? own[0] ?? titleId }
}
