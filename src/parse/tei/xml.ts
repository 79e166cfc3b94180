import { SaxesParser } from 'saxes'
import { createCursor } from './cursor.ts'
import { type XmlProblem, Malformed, toProblem } from './malformed.ts'
import type { XmlElement } from './xml-tree.ts'

/** What was read of an XML file. */
export interface Xml {
  /** The outermost element; of a malformed file, as far as it was read. */
  root: XmlElement | undefined
  /** Why the file could be read no further. */
  problem?: XmlProblem
  /** How many elements are left out because they stand too deep in others; their text is kept. */
  tooDeep: number
}

/** How to read, and what to do on the way. */
export interface XmlOptions {
  /** Called with each element when it is complete, and with the elements that it stands in. */
  onClose?: (element: XmlElement, ancestors: ReadonlyArray<XmlElement>) => void
}

/** Elements may stand this deep in each other. The series comes to fifteen; a recursion bears some thousands. */
export const maxDepth = 200

/** No more is read (UTF-16 code units); the longest volume of the series comes to a seventh of it. */
export const maxLength = 64 * 1024 * 1024

/** A namespace's prefix: `frus:` of `frus:attachment`. */
const prefix = /^[^:]*:/

/**
 * Read XML.
 *
 * No entity is declared or fetched: a document type is passed over, and only the references that XML itself
 * defines are known. What the file holds takes memory; what it announces does not.
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
  /** Tags that are open, those left out included. */
  let depth = 0
  /** Offset behind the last tag, comment or instruction. */
  let done = 0

  // No more than seven handlers: they are fields that the parser is given, and an object that is given more is
  // a dictionary to V8, in which the parser looks up every character that it reads.
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
    const local = name.replace(prefix, '')
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
    // A comment is reported before its `>` is read.
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

  /** Offset of the tag that is read: there is no `<` in a tag. */
  function lastTag(): number {
    return value.lastIndexOf('<', parser.position - 1)
  }

  function addText(end: number, verbatim = false): void {
    const position = { start: toPlace(done), end: toPlace(end) }
    open.at(-1)?.children.push({ type: 'text', source: value.slice(done, end), verbatim, position })
    done = end
  }
}
