import { SaxesParser } from 'saxes'
import type { Point as Place, Position } from 'unist'
import { createCursor } from './cursor.ts'
import { type Problem, Malformed, toProblem } from './malformed.ts'

/** An element of an XML file, as xast has it. */
export interface XmlElement {
  type: 'element'
  /** Name without a namespace's prefix: `attachment` for `frus:attachment`. */
  name: string
  /** By their names as written: `xml:id`. */
  attributes: Readonly<Record<string, string>>
  children: Array<XmlElement | XmlText>
  position: Position
}

/** A stretch of text between two tags, comments or instructions. */
export interface XmlText {
  type: 'text'
  /** As the file has it, references not resolved; of a CDATA section, what is in it. */
  source: string
  /** Whether the source is a CDATA section's, in which `&` is a letter. */
  verbatim: boolean
  position: Position
}

/** What was read of an XML file. */
export interface Xml {
  /** The outermost element; of a malformed file, as far as it was read. */
  root: XmlElement | undefined
  /** Why the file could be read no further. */
  problem?: Problem
  /** How many elements are left out because they stand too deep in others; their text is kept. */
  tooDeep: number
}

/** What to read, and what to do on the way. */
export interface XmlOptions {
  /** Place of the first character to read (default: the start of the file). */
  start?: Place
  /** Offset of the first character not to read (default: the end of the file). */
  end?: number
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
 *   The element tree, with positions.
 */
export function fromXml(value: string, options: XmlOptions = {}): Xml {
  const { start = { line: 1, column: 1, offset: 0 }, end = value.length, onClose } = options
  const base = start.offset ?? 0
  if (end - base > maxLength) {
    const reason = `Unexpected ${end - base} characters, expected at most ${maxLength}`
    return { root: undefined, problem: { reason, place: start, open: [] }, tooDeep: 0 }
  }
  const toPlace = createCursor(value, start)
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const open: Array<XmlElement> = []
  const xml: Xml = { root: undefined, tooDeep: 0 }
  /** Tags that are open, those left out included. */
  let depth = 0
  /** Place behind the last tag, comment or instruction. */
  let done = start

  parser.on('error', (error) => {
    throw new Malformed(toProblem(value, base + parser.position, error.message, done, open))
  })
  parser.on('text', () => {
    addText(base + parser.position - 1)
  })
  parser.on('cdata', () => {
    done = toPlace((done.offset ?? 0) + '<![CDATA['.length)
    addText(base + parser.position - ']]>'.length, true)
    advance()
  })
  parser.on('opentagstart', () => {
    done = toPlace(value.lastIndexOf('<', base + parser.position - 1))
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    const position = { start: done, end: done }
    advance()
    if (depth > maxDepth) {
      xml.tooDeep++
      return
    }
    const element: XmlElement = {
      type: 'element',
      name: name.replace(prefix, ''),
      attributes,
      children: [],
      position,
    }
    open.at(-1)?.children.push(element)
    xml.root ??= element
    open.push(element)
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const at = value.lastIndexOf('<', base + parser.position - 1)
    const found = value.slice(at + 2, base + parser.position - 1).trimEnd()
    if (!isSelfClosing && found !== name) {
      const reason = `Unexpected \`</${found}>\`, expected \`</${name}>\``
      throw new Malformed({ reason, place: toPlace(at), open })
    }
    advance()
    if (depth-- > maxDepth) return
    const element = open.pop()
    if (element === undefined) return
    element.position.end = done
    onClose?.(element, open)
  })
  // A comment is reported before its `>` is read.
  parser.on('comment', () => {
    done = toPlace(base + parser.position + 1)
  })
  parser.on('processinginstruction', advance)

  try {
    parser.write(value.slice(base, end)).close()
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    xml.problem = error.problem
  }
  return xml

  function advance(): void {
    done = toPlace(base + parser.position)
  }

  function addText(offset: number, verbatim = false): void {
    const position = { start: done, end: toPlace(offset) }
    const source = value.slice(done.offset, offset)
    open.at(-1)?.children.push({ type: 'text', source, verbatim, position })
    done = position.end
  }
}

/** Whether an element is a document of a volume. */
export function isDocument({ name, attributes }: XmlElement): boolean {
  return name === 'div' && attributes['type'] === 'document'
}
