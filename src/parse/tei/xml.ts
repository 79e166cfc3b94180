import { SaxesParser } from 'saxes'
import { createCursor } from './cursor.ts'
import { type XmlProblem, Malformed, toProblem } from './malformed.ts'
import type { XmlElement } from './xml-tree.ts'

/** A parsed XML file. */
export interface Xml {
  /** The root element; in a malformed file, its content up to the error. */
  root: XmlElement | undefined
  /** The syntax error at which parsing stopped. */
  problem?: XmlProblem
  /** Number of elements that were replaced by their text because they are nested too deep. */
  tooDeep: number
}

/** Options of `fromXml`. */
export interface XmlOptions {
  /** Called with each complete element and its ancestors, outermost first. */
  onClose?: (element: XmlElement, ancestors: ReadonlyArray<XmlElement>) => void
}

/** Maximum depth of elements. The series has up to fifteen levels; the stack allows a few thousand. */
export const maxDepth = 200

/** Maximum length of a file (UTF-16 code units), about seven times the longest volume of the series. */
export const maxLength = 64 * 1024 * 1024

/** Namespace prefix: `frus:` in `frus:attachment`. */
const prefix = /^[^:]*:/

/** Names of numbered divisions, and of roots in older versions of TEI: `div1`, `TEI.2`; not `div`, `divGen`. */
const versioned = /^(div|TEI|teiCorpus)(?:[0-7]|\.2)$/

/**
 * Parse XML.
 *
 * Entities are never declared or fetched: document types are ignored, and only the references that XML itself
 * defines are resolved. So memory use depends only on the length of the file, not on what it declares.
 *
 * @param value
 *   Whole file.
 * @returns
 *   The element tree, with positions in the file.
 */
export function fromXml(value: string, { onClose }: XmlOptions = {}): Xml {
  const toPlace = createCursor(value)
  if (value.length > maxLength) {
    const reason = `Unexpected ${value.length} characters, expected at most ${maxLength}`
    return { root: undefined, problem: { reason, place: toPlace(0), open: [] }, tooDeep: 0 }
  }
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const open: Array<XmlElement> = []
  const xml: Xml = { root: undefined, tooDeep: 0 }
  /** Number of open tags, including those of elements that are nested too deep. */
  let depth = 0
  /** Offset after the last tag, comment or processing instruction. */
  let done = 0

  // At most seven handlers: each adds a field to the parser, and V8 turns an object with more added fields into a
  // slow dictionary, which the parser would then read for every character.
  parser.on('error', ({ message }) => {
    const { offset, reason } = toProblem(value, parser.position, message, done, open)
    throw new Malformed({ reason, place: createCursor(value)(offset), open })
  })
  parser.on('text', () => {
    addText(parser.position - 1)
  })
  parser.on('cdata', () => {
    done += '<![CDATA['.length
    addText(parser.position - ']]>'.length, true)
    done = parser.position
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    const start = toPlace(lastTag())
    done = parser.position
    if (depth > maxDepth) {
      xml.tooDeep++
      return
    }
    const position = { start, end: start }
    const local = name.replace(prefix, '').replace(versioned, '$1')
    const element: XmlElement = { type: 'element', name: local, attributes, children: [], position }
    open.at(-1)?.children.push(element)
    xml.root ??= element
    open.push(element)
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const at = lastTag()
    const found = value.slice(at + 2, parser.position - 1).trimEnd()
    if (!isSelfClosing && found !== name) {
      const reason = `Unexpected \`</${found}>\`, expected \`</${name}>\``
      throw new Malformed({ reason, place: toPlace(at), open })
    }
    done = parser.position
    if (depth-- > maxDepth) return
    const element = open.pop()
    if (element === undefined) return
    element.position.end = toPlace(done)
    onClose?.(element, open)
  })
  parser.on('comment', () => {
    // The parser emits a comment before it reads the `>`.
    done = parser.position + 1
  })
  parser.on('processinginstruction', () => {
    done = parser.position
  })

  try {
    parser.write(value).close()
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    xml.problem = error.problem
  }
  return xml

  /** Find the offset of the current tag: a tag contains no second `<`. */
  function lastTag(): number {
    return value.lastIndexOf('<', parser.position - 1)
  }

  function addText(end: number, verbatim = false): void {
    const position = { start: toPlace(done), end: toPlace(end) }
    open.at(-1)?.children.push({ type: 'text', source: value.slice(done, end), verbatim, position })
    done = end
  }
}
