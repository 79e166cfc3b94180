/**
 * The documents of a volume in TEI as lists of words, read from its marks alone: a second reading, which shares no code with
 * the search.
 */

import { stemmer } from 'stemmer'

/** A run of text: a heading, a paragraph with its lists, a dateline, a note. */
export interface Block {
  part: 'title' | 'text' | 'notes'
  words: ReadonlyArray<string>
  /** Printed pages on which it stands. */
  pages: ReadonlyArray<string>
}

/** A document. */
export interface Document {
  /** `d162` */
  id: string
  /** Its heading, without the number. */
  heading: string
  blocks: ReadonlyArray<Block>
  /** Day: `1965-02-24`; empty where none is known. */
  date: string
  /** Words of the places that are marked, such as that of the dateline. */
  places: ReadonlyArray<ReadonlyArray<string>>
  /** Ids of the entries that its names link to: `p_YCW1`. */
  links: ReadonlySet<string>
}

/** A tag, or text between tags. */
const piece = /<[^>]*>|[^<]+/g

/** Elements that are a block of their own outside of paragraphs. */
const blockNames = new Set(['head', 'p', 'dateline', 'signed', 'item', 'cell'])

/** Read the documents of a volume, in order. */
export function readDocuments(xml: string): Array<Document> {
  const documents: Array<Document> = []
  let page = ''
  const starts = Array.from(xml.matchAll(/<div type="document"/g), ({ index }) => index)
  let done = 0
  for (const start of starts) {
    page = lastPage(xml.slice(done, start)) ?? page
    const end = findEnd(xml, start)
    const source = xml.slice(start, end)
    documents.push(readDocument(source, page))
    page = lastPage(source) ?? page
    done = end
  }
  return documents
}

function lastPage(xml: string): string | undefined {
  return Array.from(xml.matchAll(/<pb [^>]*\bn="([^"]*)"/g)).at(-1)?.[1]
}

/** Find the end of the `div` that begins somewhere. */
function findEnd(xml: string, start: number): number {
  let depth = 0
  for (const { 0: tag, index } of xml.slice(start).matchAll(/<div\b[^>]*>|<\/div>/g)) {
    depth += tag === '</div>' ? -1 : 1
    if (depth === 0) return start + index + tag.length
  }
  return xml.length
}

interface OpenBlock {
  part: Block['part']
  text: string
  pages: Array<string>
}

function readDocument(source: string, firstPage: string): Document {
  const blocks: Array<OpenBlock> = []
  /** Open elements, with the block that each has begun. */
  const open: Array<{ name: string; block?: OpenBlock }> = []
  let page = firstPage
  const begin = (part: Block['part'], text = ''): OpenBlock => {
    const block = { part, text, pages: [page] }
    blocks.push(block)
    return block
  }
  const current = (): OpenBlock | undefined => open.findLast(({ block }) => block)?.block
  for (const [part] of source.matchAll(piece)) {
    const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(part) ?? []
    if (name === '') {
      const block = current()
      if (block) block.text += part
    } else if (name === 'pb') {
      page = /\bn="([^"]*)"/.exec(part)?.[1] ?? page
      for (const { block } of open) block?.pages.push(page)
    } else if (part.endsWith('/>')) {
      const block = current()
      if (block && name === 'lb') block.text += ' '
    } else if (slash === '/') {
      open.pop()
      const block = current()
      if (block && blockNames.has(name)) block.text += ' '
    } else {
      const inside = open.map((element) => element.name)
      const isNote = inside.includes('note')
      const isWhole = !isNote && !inside.includes('p') && blockNames.has(name)
      if (name === 'note')
        open.push({ name, block: begin('notes', `${/\bn="([^"]*)"/.exec(part)?.[1] ?? ''} `) })
      else if (isWhole)
        open.push({ name, block: begin(name === 'head' && inside.length === 1 ? 'title' : 'text') })
      else open.push({ name })
      const block = current()
      if (block && blockNames.has(name)) block.text += ' '
    }
  }
  const head = blocks.find(({ part }) => part === 'title')?.text ?? ''
  return {
    id: /xml:id="([^"]*)"/.exec(source)?.[1] ?? '',
    heading: decode(head)
      .trim()
      .replace(/^\d+\.\s*/, ''),
    blocks: blocks.map(({ part, text, pages }) => ({ part, words: toWords(decode(text)), pages })),
    date: /<dateline>.*?<date [^>]*\b(?:when|from|notBefore)="([^"]{10})/s.exec(source)?.[1] ?? '',
    places: Array.from(source.matchAll(/<placeName[^>]*>(.*?)<\/placeName>/gs), ([, name = '']) =>
      toWords(decode(name.replace(/<[^>]*>/g, ''))),
    ),
    links: new Set(
      Array.from(source.matchAll(/(?:corresp|target)="#([^"]*)"/g), ([, id = '']) => id),
    ),
  }
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** Divide a text into words: letters and digits in lower case, with apostrophes inside, without accents. */
export function toWords(text: string): Array<string> {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/(?<![a-z0-9])\d{1,3}(?:,\d{3})+(?![a-z0-9])/g, (number) => number.replaceAll(',', ''))
  return plain.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}

/** Whether two words of English are forms of one. */
export function isForm(word: string, other: string): boolean {
  const isEnglish = [word, other].every((one) => /^[a-z]+(?:'s)?$/.test(one))
  return word === other || (isEnglish && stem(word) === stem(other))
}

function stem(word: string): string {
  return stemmer(word.replace(/'s$/, ''))
}
