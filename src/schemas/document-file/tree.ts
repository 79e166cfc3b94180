import { z } from 'zod'
import type { Node } from '../../tree/nodes.ts'

/** A node of the tree in the JSON of a document: as in `tree/nodes.ts`, without positions and white space between nodes. */
export interface PublishedNode {
  type: Exclude<Node['type'], 'whiteSpace'>
  data?: { id?: string; entry?: string; annotation?: string }
  children?: Array<PublishedNode>
  [field: string]: unknown
}

const text = z.string()
const flag = z.literal(true).exactOptional()
const number = z.number().int().positive()

const data = z
  .strictObject({
    id: text.exactOptional().meta({ description: 'Anchor, the fragment of the address: `p1.3`.' }),
    entry: text.exactOptional().meta({ description: 'Key of an entry of a register.' }),
    annotation: text.exactOptional().meta({ description: 'Id of an annotation: `an3`.' }),
  })
  .exactOptional()

/** Children of every parent; the definition is recursive. */
const children = z.lazy(() => z.array(nodeSchema))

/** Fields of the parents besides their children, by type. */
const parents = {
  root: {},
  title: { number: text.exactOptional() },
  dateline: { role: z.literal('enclosure').exactOptional(), when: text.exactOptional() },
  paragraph: {
    role: z.enum(['heading', 'preface']).exactOptional(),
    lines: flag,
    quoted: flag,
    speaker: text.exactOptional(),
  },
  list: {
    role: z.enum(['subject', 'participants', 'from', 'to', 'references']).exactOptional(),
  },
  point: { label: text, ordinal: number, level: number.exactOptional() },
  listItem: { label: text.exactOptional(), ordinal: number.exactOptional() },
  table: {},
  tableRow: { header: z.boolean().exactOptional() },
  tableCell: { header: flag, columns: number.exactOptional(), rows: number.exactOptional() },
  signature: {},
  footnoteDefinition: {
    label: text,
    noteType: z.enum(['source', 'summary', 'apparatus']).exactOptional(),
  },
  crossReference: {
    label: text,
    target: text.exactOptional(),
    fragment: text.exactOptional(),
    external: z.boolean().exactOptional(),
  },
  emphasis: {
    rend: z.enum([
      ...(['italic', 'strong', 'smallcaps', 'spaced'] as const),
      ...(['strike', 'underline', 'superscript', 'subscript'] as const),
    ]),
  },
  personName: { ref: text.exactOptional(), role: z.enum(['from', 'to']).exactOptional() },
  term: { ref: text.exactOptional(), role: z.enum(['from', 'to']).exactOptional() },
  placeName: { ref: text.exactOptional() },
  annotation: {},
  speaker: { name: text },
  foreign: { lang: text },
  gap: { reason: z.enum(['classified', 'omitted', 'illegible']) },
  supplied: { inWord: flag },
  alteration: {
    state: z.enum(['added', 'damaged', 'deleted', 'sic', 'surplus', 'unclear']),
    place: z.enum(['above', 'below', 'inline', 'margin', 'elsewhere']).exactOptional(),
    inWord: flag,
  },
  choice: {
    others: z.array(
      z.strictObject({
        change: z.enum(['corrected', 'regularized', 'expanded', 'alternative']),
        children,
      }),
    ),
  },
} satisfies Partial<Record<PublishedNode['type'], z.ZodRawShape>>

/** Fields of the leaves, by type. */
const leaves = {
  text: { value: text },
  label: { value: text },
  break: {},
  pageBreak: { label: text },
  footnoteReference: { label: text, occurrence: number.exactOptional() },
} satisfies Record<Exclude<PublishedNode['type'], keyof typeof parents>, z.ZodRawShape>

const options = [
  ...Object.entries(parents).map(([type, fields]) => {
    return z.strictObject({ type: z.literal(type), ...fields, data, children })
  }),
  ...Object.entries(leaves).map(([type, fields]) => {
    return z.strictObject({ type: z.literal(type), ...fields, data })
  }),
]

/** Schema of a node. */
export const nodeSchema: z.ZodType = z
  .union(options)
  .meta({ id: 'node', description: 'A node of the text, in the terms of unist and TEI.' })
