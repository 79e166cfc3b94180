import type { Node, Root } from '../tree/nodes.ts'
import { type MentionNode, toMentions } from '../tree/mentions.ts'
import { kindOf } from '../tree/register.ts'
import { type Reading, toReading } from '../tree/reading.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import { toUnitFinder } from '../tree/unit-finder.ts'

/** What an export of annotations must know beside the document. */
export interface WebAnnotationsOptions {
  /** Absolute address of this export. */
  id: string
  /** Absolute address of the document's page. */
  source: string
  /** Absolute address of the site, with a slash at the end. */
  site: string
  /** Write an editor's note as HTML. */
  toHtml: (note: string) => string
}

/** Characters of context on each side of a quote (code points). */
const contextLength = 32

const html = 'http://www.w3.org/TR/html5/'

/**
 * Write the annotations of a document as W3C Web Annotations, in a collection of one page.
 *
 * Each place is named three times: by its words with what stands around them, by its unit, and by its
 * position in the text of its paragraph, title or note, in code points; the words come first, because
 * they last longest. The text is what a reader reads: without page markers and note numbers.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(tree: Root, options: WebAnnotationsOptions) {
  const { id, source } = options
  const toSelector = makeSelector(tree)
  const annotated = toMentions(tree).flatMap(({ node, annotation }) =>
    annotation ? [{ node, annotation }] : [],
  )
  const groups = Map.groupBy(annotated, ({ annotation }) => annotation)
  const items = [...groups].map(([annotation, mentions]) => ({
    id: `${id}#${annotation.id}`,
    type: 'Annotation' as const,
    motivation: toMotivation(annotation),
    body: toBody(annotation, options),
    target: mentions.map(({ node }) => ({ source, selector: toSelector(node) })),
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id,
    type: 'AnnotationCollection' as const,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage' as const, partOf: id, startIndex: 0, items },
  }
}

function toMotivation({ body, whose }: StandOffAnnotation): Array<string> {
  const motivation = body.type === 'note' ? 'commenting' : 'identifying'
  return whose === 'corrected' ? [motivation, 'editing'] : [motivation]
}

function toBody({ body, note }: StandOffAnnotation, { site, toHtml }: WebAnnotationsOptions) {
  const text = note === undefined ? [] : [toTextualBody(toHtml(note), body.type)]
  if (body.type === 'note') return text
  const source = `${site}${kindOf[body.type]}/${body.ref}/`
  return [{ type: 'SpecificResource' as const, source, purpose: 'identifying' }, ...text]
}

function toTextualBody(value: string, type: StandOffAnnotation['body']['type']) {
  const purpose = type === 'note' ? 'commenting' : 'describing'
  return { type: 'TextualBody' as const, value, format: 'text/html', language: 'en', purpose }
}

/** Make a function that names the place of a mention. */
function makeSelector(tree: Root) {
  const whole = toReading(tree)
  const unitAt = toUnitFinder(tree, whole)
  const blocks = tree.children.map((child) => ({ child, reading: toReading(child) }))

  return function (node: MentionNode) {
    const block = blocks.find(({ reading }) => reading.ranges.has(node))
    const range = block?.reading.ranges.get(node)
    /* v8 ignore next -- every mention is found in a block, and a reading has a range for each of its nodes */
    if (!block || !range) throw new Error(`Unexpected mention outside ${tree.type}`)
    const { text } = block.reading
    const before = [...text.slice(0, range.start)]
    const exact = text.slice(range.start, range.end)
    const start = before.length
    const unit = unitAt(startOf(whole, node))
    const blockId = toBlockId(block.child)
    // The dateline and the head matter have no anchors; words there are named by themselves.
    return [
      {
        type: 'TextQuoteSelector' as const,
        exact,
        prefix: before.slice(-contextLength).join(''),
        suffix: [...text.slice(range.end)].slice(0, contextLength).join(''),
      },
      ...(unit === '' ? [] : [toFragment(unit)]),
      ...(blockId === undefined
        ? []
        : [
            {
              ...toFragment(blockId),
              refinedBy: {
                type: 'TextPositionSelector' as const,
                start,
                end: start + [...exact].length,
              },
            },
          ]),
    ]
  }
}

function toFragment(value: string) {
  return { type: 'FragmentSelector' as const, conformsTo: html, value }
}

function startOf(reading: Reading, node: Node): number {
  /* v8 ignore next -- a reading has a range for each of its nodes */
  return reading.ranges.get(node)?.start ?? 0
}

function toBlockId(node: Node): string | undefined {
  return 'data' in node && node.data && 'id' in node.data ? node.data.id : undefined
}
