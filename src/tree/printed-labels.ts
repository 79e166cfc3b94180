/**
 * Units by their printed labels, as other texts refer to them: `point 3 of Document 162`, `paragraph 8, Document 55`.
 * A label that is not printed has none: the count of a paragraph is that of this edition, not of its author.
 */

import { toBareLabel } from './ids.ts'
import { toItems } from './list-items.ts'
import type { List, ListItem, Paragraph, Point, Root } from './nodes.ts'
import { toText } from './to-text.ts'

/** A unit that a text refers to by its printed label. */
export interface LabeledUnit {
  /** A `paragraph` begins with its label; a `point` is anything with one. */
  kind: 'point' | 'paragraph'
  /** Labels from the outermost, without punctuation: `3`, `2.a`. */
  label: string
}

/** Printed labels of a document. */
export interface PrintedLabels {
  /** Anchors by the labels that lead to them, `2`, `2.a`; empty for labels that are printed twice. */
  anchors: Record<string, string>
  /** Whether its paragraphs are numbered: most of them, or all from the first or second on. */
  numbered?: true
}

/** A part of a document that begins with a printed label. */
interface Labeled {
  node: Paragraph | Point | ListItem
  /** Labels that lead to it: `2.a`. */
  label: string
  /** The same without those of headings: `2.a` of `IV.2.a`. */
  own: string
}

/** A label around others. */
interface Around {
  label: string
  isHeading: boolean
}

/** Write the anchor by which a text refers to a unit, which is found when the edition is linked: `point_3`, `paragraph_2.a`. */
export function labeledUnitId({ kind, label }: LabeledUnit): string {
  return `${kind}_${label}`
}

/** `point_3`, `paragraph_2.a`; not `p1.3`. */
const labeledId = /^(?<kind>point|paragraph)_(?<label>.+)$/

/** Read the anchor by which a text refers to a unit. */
export function fromLabeledUnitId(id: string): LabeledUnit | undefined {
  const { kind, label = '' } = labeledId.exec(id)?.groups ?? {}
  return kind === 'point' || kind === 'paragraph' ? { kind, label } : undefined
}

/** The end of a number before a letter: between `2` and `a` of `2a`; not in `1st`. */
const beforeLetter = /(?<=\d)(?=[a-z]$)/

/** Write a label as the labels that lead to it: `2.a` of `2a` and `2(a)`; `3` of `(3)`. */
export function toLabelPath(label: string): string {
  const parts = label.split(punctuation).filter(Boolean)
  return parts.map((part) => part.replace(beforeLetter, '.')).join('.')
}

/** Characters that are neither letters nor digits: `(`, `) (`; not `3`. */
const punctuation = /[^\p{L}\p{N}]+/u

/**
 * Find the unit with a label in a document.
 *
 * @returns
 *   Anchor; nothing where there is no such unit, or more than one. A point has its label in the document once, at any
 *   depth. A paragraph is found only where the paragraphs are numbered.
 */
export function findLabeledUnit(
  { kind, label }: LabeledUnit,
  { anchors, numbered }: PrintedLabels,
): string | undefined {
  if (kind === 'paragraph') {
    const id = Object.hasOwn(anchors, label) ? (anchors[label] ?? '') : ''
    return numbered && paragraphAnchor.test(id) ? id : undefined
  }
  const found = Object.entries(anchors).filter(
    ([path]) => path === label || path.endsWith(`.${label}`),
  )
  return (found.length === 1 && found[0]?.[1]) || undefined
}

/** `p10`, `p2a`; not `p1.3`. */
const paragraphAnchor = /^p[^._]+$/

/** Collect the printed labels of a document with anchors; nothing where it prints none. */
export function toPrintedLabels(tree: Root): PrintedLabels | undefined {
  const labeled = listLabeled(tree)
  if (labeled.length === 0) return undefined
  const anchors: Record<string, string> = {}
  for (const { node, label } of labeled) {
    // A heading has a label and no anchor.
    anchors[label] = Object.hasOwn(anchors, label) ? '' : (node.data?.id ?? '')
  }
  return { anchors, ...(isNumberedText(tree) && { numbered: true }) }
}

/** List what has a printed label in the body of a document, in document order. */
export function listLabeled(tree: Root): Array<Labeled> {
  const labeled: Array<Labeled> = []
  /** Labels of the paragraphs around the next, by their levels. */
  let around: Array<Around> = []
  /** Labels that lead to the paragraph before, in which the lists below it are. */
  let holder = ''
  for (const node of tree.children) {
    if (node.type === 'list') addList(node, holder)
    if (node.type !== 'paragraph' || node.role === 'preface') continue
    const point = findPoint(node)
    const own = readLabel(node.role === 'heading' ? toText(node).split(' ', 1)[0] : point?.label)
    if (point || node.role)
      around = addLevel(around, point?.level ?? 1, { label: own, isHeading: !point })
    holder = own === '' ? '' : toPath(around)
    add(node, holder, own && toPath(around.filter(({ isHeading }) => !isHeading || !point)))
    addLists(point ?? node, holder)
  }
  return labeled

  function add(node: Labeled['node'], label: string, own = label): void {
    if (label !== '') labeled.push({ node, label, own })
  }

  function addLists({ children }: Paragraph | Point, path: string): void {
    for (const child of children) if (child.type === 'list') addList(child, path)
  }

  function addList(list: List, path: string): void {
    for (const child of list.children) {
      if (child.type !== 'point') continue
      const inner = join(path, child.label)
      add(child, inner)
      addLists(child, inner)
    }
    for (const item of toItems(list)) {
      const inner = join(path, item.label)
      add(item, inner)
      for (const child of item.children) if (child.type === 'list') addList(child, inner)
    }
  }
}

/** Set the label of a level, 1-based, inside of those above it; a level above without a label is empty. */
function addLevel(around: ReadonlyArray<Around>, level: number, own: Around): Array<Around> {
  const outer = Array.from(
    { length: level - 1 },
    (_, index) => around[index] ?? { label: '', isHeading: false },
  )
  return [...outer, own]
}

function toPath(around: ReadonlyArray<Around>): string {
  return around
    .map(({ label }) => label)
    .filter((label) => label !== '')
    .join('.')
}

/** Whether the paragraphs of a document have printed numbers: most of them, or all from the first or second on. */
function isNumberedText(tree: Root): boolean {
  let labeled = 0
  let others = 0
  let before = 0
  for (const node of tree.children) {
    if (node.type !== 'paragraph' || node.role !== undefined || node.quoted) continue
    const point = findPoint(node)
    if (point === undefined) others++
    else if ((point.level ?? 1) === 1) {
      if (labeled === 0) before = others
      labeled++
    }
  }
  return labeled > 0 && (labeled > others || before < 2)
}

function findPoint({ children }: Paragraph): Point | undefined {
  return children.find((child) => child.type === 'point')
}

function join(path: string, label: string | undefined): string {
  const own = readLabel(label)
  return path === '' || own === '' ? own : `${path}.${own}`
}

/** `3)`, `(a)`, `2a.`, `IV.`; not `Art. 3.`, `1st.`, `*` or `The`. */
const simple = /^[([]*(?:\d{1,3}[a-z]?|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})[)\].:]+$/

/** Read a label as printed; empty if it is no number or letter. */
function readLabel(label = ''): string {
  return simple.test(label.trim()) ? toLabelPath(toBareLabel(label)) : ''
}
