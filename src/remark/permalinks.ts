import type { VFile } from 'vfile'
import { hasError } from '../messages/report.ts'
import { listTexts, listUnits } from '../permalinks/list-units.ts'
import { matchDocument } from '../permalinks/match-document.ts'
import { suggestTargets } from '../permalinks/suggest-targets.ts'
import {
  footnoteDefinitionId,
  footnoteReferenceId,
  fromFootnoteDefinitionId,
  uniqueIds,
} from '../tree/ids.ts'
import type { List, Node, Paragraph, Point, Root } from '../tree/nodes.ts'
import { toPassages } from '../tree/passages.ts'
import type { DocumentPermalinks, KeptPermalinks } from '../tree/permalink.ts'
import { walk } from '../tree/walk.ts'
import { reportName, reportNews, reportTargets } from './report-permalinks.ts'

/** Options of `remarkPermalinks`. */
export interface PermalinksOptions {
  /** What the ledger says of the document (default: its addresses are those by count). */
  published?: DocumentPermalinks | undefined
}

/**
 * Plugin to keep the addresses of a document that were published, after `remarkIds`: a unit whose words are in the ledger has the
 * address that they had, and one that is new an address that none had.
 */
export default function remarkPermalinks({ published }: PermalinksOptions = {}) {
  return function (tree: Root, file: VFile): void {
    if (published === undefined) return
    const { permalinks } = published
    const units = listUnits(tree)
    const matched = matchDocument(permalinks, units)
    const { anchors } = matched
    const doubtful = new Set(matched.doubts.flatMap((doubt) => doubt.permalinks))
    const gone = suggestTargets(
      matched.gone.filter((permalink) => !doubtful.has(permalink)),
      { permalinks, units, anchors, readTexts: () => listTexts(tree) },
    )
    // A file with an error is mended first.
    if (!hasError(file)) {
      reportTargets(file, tree, published, matched)
      reportName(file, tree, published, matched)
      if (!published.accepting) reportNews(file, tree, published, { units, gone, matched })
    }
    const renamed = [...anchors].filter(([byCount, anchor]) => byCount !== anchor)
    if (renamed.length > 0) rename(tree, new Map(renamed))
    const doubts = matched.doubts.map(({ permalinks, places }) => ({
      anchors: permalinks.map(({ anchor }) => anchor),
      places,
    }))
    const kept = {
      ...toKept(published, renamed, new Set(anchors.values())),
      ...(published.accepting && gone.length > 0 && { gone }),
      ...(published.accepting && doubts.length > 0 && { doubts }),
    }
    if (Object.keys(kept).length > 0) tree.data = { ...tree.data, permalinks: kept }
  }
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
  const ofUse = permalinks.filter(({ anchor }) => inUse.has(anchor))
  const changed = ofUse.flatMap(({ anchor, since, first }) => {
    const until = since === first ? [] : listUntil(releases, since)
    return until.length > 1 ? [[anchor, until] as const] : []
  })
  const added = ofUse.flatMap(({ anchor, first }) => {
    const until = listUntil(releases, first)
    return until.length > 1 ? [[anchor, until] as const] : []
  })
  const moved = permalinks.flatMap(({ anchor, target }) =>
    target && anchor !== '' && !inUse.has(anchor) ? [{ anchor, target }] : [],
  )
  return {
    ...(renamed.length > 0 && { renamed: Object.fromEntries(renamed) }),
    ...(changed.length > 0 && { changed: Object.fromEntries(changed) }),
    ...(added.length > 0 && { added: Object.fromEntries(added) }),
    ...(moved.length > 0 && { moved }),
  }
}

/** List releases up to one, in their order. */
function listUntil(releases: ReadonlyArray<string>, last = ''): Array<string> {
  return releases.slice(0, releases.indexOf(last) + 1)
}
