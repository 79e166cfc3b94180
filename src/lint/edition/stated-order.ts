import type { Position } from 'unist'
import type { Problem } from '../../messages/problem.ts'
import { findNear } from '../../tree/near.ts'

/** A name in the order that a record states. */
export interface StatedName {
  name: string
  position: Position
}

/**
 * Check that the order in the record of a volume names its documents, each once.
 *
 * @param stated
 *   Names in the record.
 * @param documents
 *   Names of all documents of the volume, also of those with an error.
 */
export function checkOrder(
  stated: ReadonlyArray<StatedName>,
  documents: ReadonlySet<string>,
): Array<Problem> {
  const named = new Set(stated.map(({ name }) => name))
  const free = [...documents].filter((document) => !named.has(document))
  const seen = new Set<string>()
  return stated.flatMap(({ name, position }): Array<Problem> => {
    const isSecond = seen.has(name)
    seen.add(name)
    if (documents.has(name) && !isSecond) return []
    const near = isSecond ? undefined : (findNear(name, free) ?? free[0])
    const expected =
      near === undefined ? 'each document once' : `the name of a document, such as \`${near}\``
    const found = isSecond ? `second \`${name}\`` : `\`${name}\``
    return [
      { ruleId: 'stated-order', reason: `Unexpected ${found}, expected ${expected}`, position },
    ]
  })
}
