import { SaxesParser } from 'saxes'

/** Text of a document of a volume, read without the parser under test. */
export interface Letters {
  id: string
  /** Text outside of the notes, white space folded. */
  body: string
  /** Text of each note, in the order of the file; those that repeat another are left out. */
  notes: Array<string>
  counts: Record<string, number>
}

/** Read the letters of each document of a volume, or of each section, and count its elements. */
export function toLetters(xml: string, type = 'document'): Array<Letters> {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const documents: Array<Letters> = []
  const open: Array<string> = []
  let document: Letters | undefined
  let depth = 0
  /** Notes that are open; a repeated one is nothing. */
  const notes: Array<number | undefined> = []

  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    if (name === 'div' && attributes['type'] === type) {
      document = { id: attributes['xml:id'] ?? '', body: '', notes: [], counts: {} }
      documents.push(document)
      depth = open.length
    }
    if (document === undefined) return
    if (name === 'lb') add(' ')
    const key = name === 'note' && attributes['target'] ? 'repeated' : name
    document.counts[key] = (document.counts[key] ?? 0) + 1
    if (name === 'note') notes.push(key === 'note' ? document.notes.push('') - 1 : undefined)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'note') notes.pop()
    if (open.length === depth) document = undefined
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return documents.map((each) => ({ ...each, body: fold(each.body), notes: each.notes.map(fold) }))

  function add(text: string): void {
    if (document === undefined) return
    if (notes.length === 0) document.body += text
    else {
      const note = notes.at(-1)
      if (note !== undefined) document.notes[note] += text
    }
  }
}

/** Fold white space, and drop it before and after marks, where print has none. */
export function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)\]!?’”'-])/g, '')
    .replace(/(?<=[([“‘]) /g, '')
    .trim()
}
