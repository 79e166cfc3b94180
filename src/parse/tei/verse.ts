import type { Break, PageBreak, Paragraph, PhrasingContent, RootContent } from '../../tree/nodes.ts'
import { generate } from './generated.ts'
import { isPageBreak, toPageBreak } from './page-breaks.ts'
import { toLine, toRuns } from './runs.ts'
import { type State, toUnwrapped } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Elements that are a line of verse, or of a page. */
const lineNames: ReadonlySet<string> = new Set(['l', 'line'])

/** Elements that may be between the lines of a stanza. */
const between: ReadonlySet<string> = new Set(['cb', 'fw', 'lb', 'milestone', 'pb'])

/** `indent`, `indent2`, `indent(2)`, `#et`, `ti-2`: how a line is indented. */
const indent = /(?:indent|#et|\bti-)\D{0,2}(\d)?/

/** `margin-left: 2em`, `text-indent: 20px`; not `text-indent: 0`. */
const styled = /(?:margin-left|padding-left|text-indent)\s*:\s*([\d.]{1,5})(em|ex|ch|px|pt|%)?/

/** Maximum number of steps that a line is indented. */
const maxIndent = 8

/** Spaces of a step. */
const step = '    '

/** Put the lines of verse that stand among blocks into a stanza each. */
export function groupLines(
  children: ReadonlyArray<XmlElement | XmlText>,
): Array<XmlElement | XmlText> {
  const grouped: Array<XmlElement | XmlText> = []
  let stanza: XmlElement | undefined
  let waiting: Array<XmlElement | XmlText> = []
  for (const child of children) {
    if (!isLine(child)) {
      waiting.push(child)
      if (!isBetween(child)) flush(grouped)
      continue
    }
    if (stanza === undefined) {
      flush(grouped)
      const position = { ...child.position }
      stanza = { ...child, name: 'lg', attributes: {}, children: [], position }
      grouped.push(stanza)
    } else move(stanza.children)
    stanza.children.push(child)
    stanza.position.end = child.position.end
  }
  flush(grouped)
  return grouped

  function flush(into: Array<XmlElement | XmlText>): void {
    move(into)
    stanza = undefined
  }

  /** Move the waiting nodes one by one: there may be more than the maximum number of arguments of a call. */
  function move(into: Array<XmlElement | XmlText>): void {
    for (const node of waiting) into.push(node)
    waiting = []
  }
}

/**
 * Read a group of lines: each group without groups in it is a paragraph that preserves its lines.
 *
 * ```
 * > | <lg><l>Red the lamp</l><l rend="indent">and green</l></lg>
 *            ^^^^^^^^^^^^ text                 break, text
 * ```
 */
export function readVerse(element: XmlElement, state: State): Array<RootContent> {
  const nodes: Array<RootContent> = []
  let stanza: Paragraph | undefined
  let pages: Array<PageBreak> = []
  for (const { block, text } of toRuns(element.children, ({ name }) => !isInLine(name))) {
    if (text) addLine(element, text)
    else if (lineNames.has(block.name)) addLine(block, block.children)
    else if (isPageBreak(block)) pages.push(...[toPageBreak(block, state) ?? []].flat())
    else {
      end()
      for (const node of state.readBlocks([block], state)) nodes.push(node)
    }
  }
  end()
  return nodes

  function addLine(line: XmlElement, content: ReadonlyArray<XmlElement | XmlText>): void {
    const children = toLine(content, toUnwrapped(state))
    if (children.length === 0) return
    const spaces = toIndent(line)
    const start = content[0]?.position ?? line.position
    if (stanza === undefined) {
      const { position } = element
      stanza = { type: 'paragraph', lines: true, children: [], position }
      nodes.push(stanza)
      if (spaces !== '') stanza.children.push(generate(spaces, start))
    } else stanza.children.push(toBreak(spaces, start))
    for (const node of [...pages, ...children]) stanza.children.push(node)
    pages = []
  }

  function end(): void {
    for (const page of pages) nodes.push(page)
    pages = []
    stanza = undefined
  }
}

function isLine(node: XmlElement | XmlText): node is XmlElement {
  return node.type === 'element' && lineNames.has(node.name)
}

function isBetween(node: XmlElement | XmlText): boolean {
  return node.type === 'text' ? node.source.trim() === '' : between.has(node.name)
}

/** Whether an element in a group of lines is part of one. */
function isInLine(name: string): boolean {
  return !/^(?:head|l|lg|line|p|pb|sp|stage|table|list|q|quote|trailer|byline|opener|closer|ab)$/.test(
    name,
  )
}

function toBreak(spaces: string, { start }: PhrasingContent['position']): Break {
  const position = { start, end: start }
  return { type: 'break', ...(spaces !== '' && { source: `\n${spaces}` }), position }
}

/** The spaces before a line. */
function toIndent({ name, attributes }: XmlElement): string {
  if (!lineNames.has(name)) return ''
  const { rend = '', rendition = '', style = '' } = attributes
  const [found, steps = '1'] = indent.exec(`${rend} ${rendition}`) ?? []
  if (found !== undefined) return step.repeat(Math.min(Number(steps), maxIndent))
  const [, length = '0', unit = 'em'] = styled.exec(`${style} ${rend}`) ?? []
  const em = Number(length) / (unit === 'px' ? 16 : unit === 'pt' ? 12 : unit === '%' ? 4 : 1)
  return step.repeat(Math.min(Math.round(em), maxIndent)) || ''
}
