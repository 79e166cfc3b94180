import { SaxesParser } from 'saxes'

/** What a reader of XML gets of a file. */
interface ReadXml {
  /** Attributes of its outermost element. */
  attributes: Record<string, string>
  /** All text in that element. */
  text: string
}

/** Read XML; throws if it is not well-formed. */
export function readXml(xml: string): ReadXml {
  const read: ReadXml = { attributes: {}, text: '' }
  let depth = 0
  const parser = new SaxesParser()
  parser.on('opentag', ({ attributes }) => {
    if (depth === 0) read.attributes = attributes
    depth += 1
  })
  parser.on('closetag', () => (depth -= 1))
  parser.on('text', (text) => {
    if (depth > 0) read.text += text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return read
}

/** Replace what no XML may contain in a text: white space by a space, the rest by U+FFFD. */
export function toFit(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\v\f]/g, ' ')
    .replace(unfit, '\uFFFD')
}

/** A character that no XML may contain. */
const unfit = /[\0-\x08\x0e-\x1f\ufffe\uffff]/g
