import type { Handler } from 'mdast-util-to-hast'
import type { Node } from '../../tree/nodes.ts'
import alteration from './alteration.ts'
import annotation from './annotation.ts'
import lineBreak from './break.ts'
import choice from './choice.ts'
import crossReference from './cross-reference.ts'
import dateline from './dateline.ts'
import emphasis from './emphasis.ts'
import footnoteDefinition from './footnote-definition.ts'
import footnoteReference from './footnote-reference.ts'
import foreign from './foreign.ts'
import gap from './gap.ts'
import label from './label.ts'
import list from './list.ts'
import listItem from './list-item.ts'
import pageBreak from './page-break.ts'
import paragraph from './paragraph.ts'
import personName from './person-name.ts'
import placeName from './place-name.ts'
import point from './point.ts'
import signature from './signature.ts'
import speaker from './speaker.ts'
import supplied from './supplied.ts'
import table from './table.ts'
import tableCell from './table-cell.ts'
import tableRow from './table-row.ts'
import term from './term.ts'
import text from './text.ts'
import title from './title.ts'
import whiteSpace from './white-space.ts'

export { default as unknownHandler } from './unknown.ts'

/** Handlers by node type. `toHast` adds the handler for `root`. */
export const handlers = {
  alteration,
  annotation,
  break: lineBreak,
  choice,
  crossReference,
  dateline,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  foreign,
  gap,
  label,
  list,
  listItem,
  pageBreak,
  paragraph,
  personName,
  placeName,
  point,
  signature,
  speaker,
  supplied,
  table,
  tableCell,
  tableRow,
  term,
  text,
  title,
  whiteSpace,
} satisfies Record<Exclude<Node['type'], 'root'>, Handler>
