import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { isSameWords } from '../permalinks/fingerprint.ts'
import { followTargets } from '../permalinks/follow-targets.ts'
import { writeLead } from '../permalinks/ledger.ts'
import type { Matched } from '../permalinks/match-document.ts'
import { askWhereItIs, askWhichIsGone } from '../permalinks/questions.ts'
import { toFullTarget } from '../tree/full-target.ts'
import type { Root } from '../tree/nodes.ts'
import type {
  DocumentPermalinks,
  GonePermalink,
  Permalink,
  PermalinkTarget,
  Unnamed,
} from '../tree/permalink.ts'

/** Maximum number of lines that a message prints. */
const maxLines = 20

/** What the ledger does not say of a document. */
interface News {
  units: ReadonlyArray<Unnamed>
  gone: ReadonlyArray<GonePermalink>
  matched: Matched
}

/** Report what the ledger does not say of a document. */
export function reportNews(
  file: VFile,
  tree: Root,
  { permalinks, path, reused }: DocumentPermalinks,
  { units, gone, matched: { anchors, doubts, gone: lost } }: News,
): void {
  const document = tree.data?.document?.id ?? ''
  const lostAnchors = new Set(lost.map(({ anchor }) => anchor))
  for (const { permalinks, places } of doubts) {
    const names = permalinks.map(({ anchor }) => anchor)
    const count = names.filter((anchor) => lostAnchors.has(anchor)).length
    const doubt = { anchors: names, places, count }
    report(file, 'permalink-doubt', askWhichIsGone(document, doubt, path))
  }
  for (const { anchor, to } of gone.filter(({ by }) => by === 'chance')) {
    const places = to.map((place) => ({ document, anchor: place }))
    report(file, 'permalink-doubt', askWhereItIs(document, anchor, places, path))
  }
  const others = gone.filter(({ by }) => by !== 'chance')
  if (others.length > 0) report(file, 'permalink-gone', toGoneReason(document, others, path))
  const changed = listNews(permalinks, units, anchors)
  if (lost.length === 0 && changed.length > 0) {
    const reason = `Unexpected words in \`${document}\` that \`${path}\` does not have, expected \`npm run permalinks -- --accept\` before they are published`
    report(file, 'permalink-new', reason)
  }
  if (reused !== undefined && (lost.length > 0 || changed.some(({ isNew }) => !isNew))) {
    const reason = `Unexpected words in \`${document}\` other than those of release \`${reused}\`, which \`edition.yaml\` still names, expected a later \`version\` there`
    report(file, 'permalink-release', reason)
  }
}

/** Report a document whose name was published for other words, which are elsewhere: its address would lead to it in their place. */
export function reportName(
  file: VFile,
  tree: Root,
  { path }: DocumentPermalinks,
  { reused: target }: Matched,
): void {
  if (target === undefined) return
  const document = tree.data?.document?.id ?? ''
  const line = writeLead(document, { anchor: '', target })
  const reason = `Unexpected document \`${document}\` with other words than those that were published under its name, expected another name for it, or, if it may have that address, \`${path}\` without the line \`${line}\``
  report(file, 'permalink-doubt', reason)
}

/** Report targets in the document itself that it does not have, or that lead back. */
export function reportTargets(
  file: VFile,
  tree: Root,
  { permalinks, path }: DocumentPermalinks,
  { gone, anchors }: Matched,
): void {
  const { id: document = '', volume = '' } = tree.data?.document ?? {}
  const own = toFullTarget({ document, anchor: '' }, volume).document
  const inUse = new Set(anchors.values())
  const targets = new Map(
    permalinks.flatMap(({ anchor, target }) =>
      target && anchor !== '' && !inUse.has(anchor) ? [[anchor, target] as const] : [],
    ),
  )
  const toOwn = (target: Exclude<PermalinkTarget, 'withdrawn'>): string | undefined =>
    toFullTarget(target, volume).document === own ? target.anchor : undefined
  const there = new Set(['', ...inUse, ...gone.map(({ anchor }) => anchor)])
  for (const [anchor, last] of followTargets(targets, toOwn)) {
    const place = last === undefined || last === 'withdrawn' ? undefined : toOwn(last)
    if (last !== undefined && (place === undefined || there.has(place))) continue
    const named = writeLead(document, { anchor, target: targets.get(anchor) ?? 'withdrawn' })
    const found = `Unexpected line \`${named}\` in \`${path}\``
    const what = last === undefined ? 'which leads back to itself' : 'which leads to no place'
    const reason = `${found}, ${what}, expected a place that the text has, such as \`${writeLead(document, { anchor, target: { document, anchor: '' } })}\``
    report(file, 'permalink-target', reason)
  }
}

function toGoneReason(document: string, gone: ReadonlyArray<GonePermalink>, path: string): string {
  const some = gone.slice(0, maxLines)
  const more = gone.length > maxLines ? ` and ${gone.length - maxLines} more` : ''
  const names = some.map(({ anchor }) => `\`${anchor}\``).join(', ')
  const leads = some.map(({ anchor, to: [place] }) => {
    const target = place === undefined ? ('withdrawn' as const) : { document, anchor: place }
    return { anchor, target }
  })
  const lines = leads.map((lead) => `\`${writeLead(document, lead)}\``).join(', ')
  const isAll = leads.every(({ target }) => target !== 'withdrawn')
  const condition = isAll ? '' : ', if no other document has the words that are withdrawn'
  return `Unexpected text without the words of ${names}${more}, which were published, expected them, or in \`${path}\` where each leads now, such as ${lines}${condition}; \`npm run permalinks -- --accept\` looks for them and writes that`
}

/** List the units of a document that the ledger lacks, or has with other words. */
function listNews(
  permalinks: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
  anchors: ReadonlyMap<string, string>,
): Array<{ isNew: boolean }> {
  const known = new Map(permalinks.map((permalink) => [permalink.anchor, permalink]))
  return units.flatMap(({ anchor, fingerprint = '' }): Array<{ isNew: boolean }> => {
    const permalink = known.get(anchors.get(anchor) ?? anchor)
    if (permalink === undefined || permalink.target !== undefined) return [{ isNew: true }]
    return isSameWords(permalink.fingerprint ?? '', fingerprint) ? [] : [{ isNew: false }]
  })
}
