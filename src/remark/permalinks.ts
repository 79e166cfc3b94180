import type { VFile } from 'vfile'
import { hasError, report } from '../messages/report.ts'
import { listUnits } from '../permalinks/list-units.ts'
import { writeLead } from '../permalinks/ledger.ts'
import { followTargets } from '../permalinks/follow-targets.ts'
import { type Matched, matchDocument } from '../permalinks/match-document.ts'
import { suggestTargets } from '../permalinks/suggest-targets.ts'
import { isSameWords } from '../permalinks/fingerprint.ts'
import {
  footnoteDefinitionId,
  footnoteReferenceId,
  fromFootnoteDefinitionId,
  uniqueIds,
} from '../tree/ids.ts'
import type { List, Node, Paragraph, Point, Root } from '../tree/nodes.ts'
import { toPassages } from '../tree/passages.ts'
import type {
  DocumentPermalinks,
  KeptPermalinks,
  Permalink,
  PermalinkTarget,
  Unnamed,
} from '../tree/permalink.ts'
import { toFullTarget } from '../tree/full-target.ts'
import { walk } from '../tree/walk.ts'

/** Options of `remarkPermalinks`. */
export interface PermalinksOptions {
  /** What the ledger says of the document (default: its addresses are those by count). */
  published?: DocumentPermalinks | undefined
}

/** Maximum number of lines that a message prints. */
const maxLines = 20

/**
 * Plugin to keep the addresses of a document that were published, after `remarkIds`: a unit whose words are in the ledger has the
 * address that they had, and one that is new an address that none had.
 */
export default function remarkPermalinks({ published }: PermalinksOptions = {}) {
  return function (tree: Root, file: VFile): void {
    if (published === undefined) return
    const { permalinks } = published
    const units = listUnits(tree)
    const { anchors, gone } = matchDocument(permalinks, units)
    const document = tree.data?.document?.id ?? ''
    const targets = suggestTargets(gone, permalinks, units, anchors)
    const suggested = gone.map(({ anchor }, index) => {
      return { anchor, target: { document, anchor: targets[index] ?? '' } }
    })
    // A file with an error is mended first.
    if (!published.accepting && !hasError(file)) {
      reportNews(file, document, published, { suggested, units, anchors })
      reportTargets(file, tree, published, { gone, anchors })
    }
    const renamed = [...anchors].filter(([byCount, anchor]) => byCount !== anchor)
    if (renamed.length > 0) rename(tree, new Map(renamed))
    const kept = {
      ...toKept(published, renamed, new Set(anchors.values())),
      ...(published.accepting && suggested.length > 0 && { gone: suggested }),
    }
    if (Object.keys(kept).length > 0) tree.data = { ...tree.data, permalinks: kept }
  }
}

/** What the ledger does not say of a document. */
interface News {
  suggested: Suggested
  units: ReadonlyArray<Unnamed>
  anchors: ReadonlyMap<string, string>
}

/** Where addresses might lead whose words have gone. */
type Suggested = ReadonlyArray<{ anchor: string; target: PermalinkTarget }>

function reportNews(
  file: VFile,
  document: string,
  { permalinks, path }: DocumentPermalinks,
  { suggested, units, anchors }: News,
): void {
  if (suggested.length > 0) {
    report(file, 'permalink-gone', toGoneReason(document, suggested, path))
  } else if (hasNews(permalinks, units, anchors)) {
    const reason = `Unexpected words in \`${document}\` that \`${path}\` does not have, expected \`npm run permalinks -- --accept\` before they are published`
    report(file, 'permalink-new', reason)
  }
}

/** Report targets in the document itself that it does not have, or that lead back. */
function reportTargets(
  file: VFile,
  tree: Root,
  { permalinks, path }: DocumentPermalinks,
  { gone, anchors }: Pick<Matched, 'gone' | 'anchors'>,
): void {
  const { id: document = '', volume = '' } = tree.data?.document ?? {}
  const own = toFullTarget({ document, anchor: '' }, volume).document
  const targets = new Map(
    permalinks.flatMap(({ anchor, target }) => (target ? [[anchor, target] as const] : [])),
  )
  const toOwn = (target: Exclude<PermalinkTarget, 'withdrawn'>): string | undefined =>
    toFullTarget(target, volume).document === own ? target.anchor : undefined
  const there = new Set(['', ...anchors.values(), ...gone.map(({ anchor }) => anchor)])
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

function toGoneReason(document: string, suggested: Suggested, path: string): string {
  const some = suggested.slice(0, maxLines)
  const more = suggested.length > maxLines ? ` and ${suggested.length - maxLines} more` : ''
  const names = some.map(({ anchor }) => `\`${anchor}\``).join(', ')
  const lines = some.map((permalink) => `\`${writeLead(document, permalink)}\``).join(', ')
  return `Unexpected text without the words of ${names}${more}, which were published, expected them, or in \`${path}\` where each leads now, such as ${lines}; \`npm run permalinks -- --accept\` writes that`
}

/** Whether a document has units that the ledger lacks, or has with other words. */
function hasNews(
  permalinks: ReadonlyArray<Permalink>,
  units: ReadonlyArray<Unnamed>,
  anchors: ReadonlyMap<string, string>,
): boolean {
  const known = new Map(permalinks.map((permalink) => [permalink.anchor, permalink]))
  return units.some(({ anchor, fingerprint = '' }) => {
    const permalink = known.get(anchors.get(anchor) ?? anchor)
    return permalink === undefined || !isSameWords(permalink.fingerprint ?? '', fingerprint)
  })
}

/** Give nodes their published anchors. The reference to a note is named as the note is. */
function rename(tree: Root, anchors: ReadonlyMap<string, string>): void {
  const unique = uniqueIds()
  walk(tree, (node: Node) => {
    if (!('data' in node) || node.data === undefined || !('id' in node.data)) return
    if (node.type === 'footnoteReference') {
      const byLabel = footnoteDefinitionId(node.label, node.occurrence)
      const note = anchors.get(byLabel) ?? byLabel
      const id = unique(footnoteReferenceId(fromFootnoteDefinitionId(note) ?? node.label))
      node.data = { ...node.data, id, ...(note !== byLabel && { note }) }
    } else if (node.data.id !== undefined) {
      const id = anchors.get(node.data.id) ?? node.data.id
      for (const holder of listHolders(node)) renameAfter(holder, node.data.id, id, anchors)
      node.data.id = id
    }
  })
}

/** List what holds text and lists of points under the anchor of a node: itself, or the paragraphs of a note. */
function listHolders(node: Node): ReadonlyArray<Paragraph | Point> {
  if (node.type === 'paragraph' || node.type === 'point') return [node]
  if (node.type !== 'footnoteDefinition') return []
  return node.children.filter((child) => child.type === 'paragraph')
}

/** Give the texts after the lists of a holder their published anchors, where these are not made of its own. */
function renameAfter(
  holder: Paragraph | Point,
  byCount: string,
  id: string,
  anchors: ReadonlyMap<string, string>,
): void {
  const own = toPassages(holder, id)
  let list: List | undefined
  for (const [index, passage] of toPassages(holder, byCount).entries()) {
    const there = own[index]
    if (passage.type === 'list') list = passage.list
    else if (list && there?.type === 'text') {
      const after = anchors.get(passage.id) ?? passage.id
      if (after !== there.id) list.data = { ...list.data, after }
    }
  }
}

function toKept(
  { permalinks, releases }: DocumentPermalinks,
  renamed: ReadonlyArray<readonly [string, string]>,
  inUse: ReadonlySet<string>,
): KeptPermalinks {
  const changed = permalinks.flatMap(({ anchor, since = '', target }) => {
    const index = releases.indexOf(since)
    const until = releases.slice(0, index + 1)
    return target === undefined && index > 0 ? [[anchor, until] as const] : []
  })
  const moved = permalinks.flatMap(({ anchor, target }) =>
    target && !inUse.has(anchor) ? [{ anchor, target }] : [],
  )
  return {
    ...(renamed.length > 0 && { renamed: Object.fromEntries(renamed) }),
    ...(changed.length > 0 && { changed: Object.fromEntries(changed) }),
    ...(moved.length > 0 && { moved }),
  }
}
