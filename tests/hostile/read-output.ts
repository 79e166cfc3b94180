import { SaxesParser } from 'saxes'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { z } from 'zod'
import { readMarkdown } from '../export/markdown-reading.ts'
import { readReferences } from '../export/csl/read-references.ts'

/** What a reader of others gets of a file of a site: all texts in it, without white space. */
export type ReadOutput = (content: string) => string

/** Readers by the ends of the names of files, the longest first. */
const readers: ReadonlyArray<readonly [end: string, read: ReadOutput]> = [
  ['.csl.json', (content) => readItems(content)],
  ['.jsonl', (content) => content.split('\n').filter(Boolean).map(readJson).join('')],
  ['.json', readJson],
  ['.jsonld', readJson],
  ['.xml', readXmlText],
  ['.xhtml', readXmlText],
  ['.opf', readXmlText],
  ['.ncx', readXmlText],
  ['.bib', (content) => readItems(content, '@bibtex/text')],
  ['.ris', (content) => readItems(content, '@ris/file')],
  ['.md', readMarkdownText],
  ['.html', readHtml],
  ['.css', (content) => content],
  ['.txt', (content) => content],
  ['mimetype', (content) => content],
]

/**
 * Read a file with a program of others.
 *
 * @throws
 *   Error if that cannot read it, or no reader knows files of this name.
 */
export function readOutput(path: string, content: string): string {
  const [, read] = readers.find(([end]) => path.endsWith(end)) ?? []
  if (read === undefined) throw new Error(`Unexpected ${path}, expected a file with a reader`)
  return squeeze(read(content))
}

/** Remove white space, and what formats have no sign for. */
export function squeeze(text: string): string {
  return text.toWellFormed().replace(lost, '')
}

/** White space, control characters, and characters that stand for what cannot be written. */
const lost = /[\s\p{Cc}\u2028\u2029\ufffd\ufffe\uffff]/gu

function readJson(content: string): string {
  const texts: Array<string> = []
  JSON.parse(content, (key, value: unknown) => {
    texts.push(key)
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts.join(' ')
}

function readXmlText(content: string): string {
  const texts: Array<string> = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('text', (text) => texts.push(text))
  parser.on('opentag', ({ attributes }) => {
    texts.push(...Object.values(attributes).map(({ value }) => value))
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(content).close()
  return texts.join('')
}

function readItems(content: string, type?: string): string {
  return readReferences(content, type)
    .map(({ title }) => title)
    .join(' ')
}

const frontMatterSchema = z.looseObject({ title: z.string() })

function readMarkdownText(content: string): string {
  const { record, text, notes } = readMarkdown(content)
  return frontMatterSchema.parse(record).title + text + [...notes.values()].join('')
}

/** Read a page; throws where it would run anything that is not ours. */
export function readHtml(content: string): string {
  const tree = fromHtml(content)
  const faults: Array<string> = []
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) faults.push(`${tagName} ${name}`)
      if (!addresses.has(name)) continue
      const url = URL.parse(String(value), 'https://edition.example/v/d1/')
      const isSafe = url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol)
      if (!isSafe) faults.push(`${tagName} ${name}=${String(value)}`)
    }
    if (forbidden.has(tagName)) faults.push(tagName)
    const isCode = tagName === 'script' && properties['type'] !== 'application/ld+json'
    if (isCode && toString(element).includes('alert(1)')) faults.push(toString(element))
    if (tagName === 'script' && !isCode) JSON.parse(toString(element))
  })
  if (faults.length > 0) throw new Error(`Unexpected ${faults.join(', ')}, expected a safe page`)
  return toString(tree)
}

/** Attributes with addresses. */
const addresses = new Set(['href', 'src', 'action', 'cite', 'formAction', 'xLinkHref', 'longDesc'])

/** Elements that no page of ours has. */
const forbidden = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet'])
