import type { Element } from 'hast'
import type { Handler, State } from 'mdast-util-to-hast'
import type { Node } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'
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

/** Make the handlers by node type, with the words that some of them write. `toHast` adds the handler for `root`. */
export function createHandlers(words: Words) {
  return {
    alteration,
    annotation,
    break: lineBreak,
    choice,
    crossReference,
    dateline,
    emphasis,
    footnoteDefinition: withWords(footnoteDefinition),
    footnoteReference: withWords(footnoteReference),
    foreign,
    gap,
    label,
    list,
    listItem: withWords(listItem),
    pageBreak: withWords(pageBreak),
    paragraph: withWords(paragraph),
    personName,
    placeName,
    point: withWords(point),
    signature,
    speaker,
    supplied,
    table: withWords(table),
    tableCell,
    tableRow,
    term,
    text,
    title,
    whiteSpace,
  } satisfies Record<Exclude<Node['type'], 'root'>, Handler>

  function withWords<Each>(handle: (state: State, node: Each, words: Words) => Element) {
    return (state: State, node: Each) => handle(state, node, words)
  }
}
