import type { Permalink, PermalinkTarget } from '../tree/permalink.ts'
import type { EditionLines } from './edition-lines.ts'
import { followTargets } from './follow-targets.ts'
import { toAddress, writeTarget } from './ledger.ts'

/**
 * Lead all addresses whose words have gone to the end of their way: where a document or place to which they lead leads on itself,
 * or was withdrawn. What leads in a circle stays as it is.
 *
 * @param isPresent
 *   Whether a document is there.
 */
export function leadOn(lines: EditionLines, isPresent: (document: string) => boolean): void {
  const leading = listLeading(lines)
  const targets = new Map(
    leading.map(({ document, permalink }) => [
      toAddress({ document, anchor: permalink.anchor }),
      permalink.target,
    ]),
  )
  const last = followTargets(targets, (target) => {
    const address = toAddress(target)
    if (targets.has(address)) return address
    return isPresent(target.document) ? undefined : target.document
  })
  for (const { document, permalink } of leading) {
    const target = last.get(toAddress({ document, anchor: permalink.anchor }))
    if (target === undefined || writeTarget(target) === writeTarget(permalink.target)) continue
    lines.set(document, { ...permalink, target }, 'led')
  }
}

function listLeading({ documents }: EditionLines): Array<{
  document: string
  permalink: Permalink & { target: PermalinkTarget }
}> {
  return [...documents].flatMap(([document, own]) =>
    [...own.values()].flatMap((permalink) => {
      const { target } = permalink
      return target === undefined ? [] : [{ document, permalink: { ...permalink, target } }]
    }),
  )
}
