import type { Root } from '../../tree/nodes.ts'
import type { Correspondents } from './document-record.ts'

/**
 * Name the sender and receiver of a letter whose source names them; a heading is read by `correspondence.ts`.
 *
 * @param lang
 *   Language in which several names are joined.
 */
export function toCorrespondents(tree: Root, lang: string): Correspondents | undefined {
  const { kind, supplied } = tree.data?.document ?? {}
  // An editor supplies the parties of a call or a meeting as well, whose heading says who spoke.
  if (kind === undefined || supplied?.participants === undefined) return undefined
  const { participants } = supplied
  const list = new Intl.ListFormat(lang)
  const name = (role: 'from' | 'to'): string =>
    list.format(participants.filter((one) => one.role === role).map(({ name }) => name))
  const [from, to] = [name('from'), name('to')]
  if (!from && !to) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}
