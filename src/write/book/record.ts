import { escapeXml, writeElement, type XmlAttributes } from '../../html/write-xml.ts'

/** A fact of a record: its name and its values, as markup. */
export interface Fact {
  name: string
  values: ReadonlyArray<string>
}

/** Write the facts that have a value as a list; empty if none has. */
export function writeRecord(facts: ReadonlyArray<Fact>, attributes: XmlAttributes = {}): string {
  const lines = facts.flatMap(({ name, values }) => {
    const known = values.filter(Boolean).map((value) => writeElement('dd', {}, value))
    return known.length === 0 ? [] : [writeElement('dt', {}, escapeXml(name)), ...known]
  })
  return lines.length === 0 ? '' : writeElement('dl', { ...attributes, class: 'record' }, ...lines)
}

/** Make a fact of a text; it has no value if there is none. */
export function toFact(name: string, text: string | undefined): Fact {
  return { name, values: text ? [escapeXml(text)] : [] }
}

/** Write a link, or its text if it has no address. */
export function writeLink(href: string | undefined, text: string): string {
  return href === undefined ? escapeXml(text) : writeElement('a', { href }, escapeXml(text))
}
