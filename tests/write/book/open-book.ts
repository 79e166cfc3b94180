import { strFromU8, unzipSync } from 'fflate'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EpubFile, initEpubFile } from '@lingo-reader/epub-parser'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { vi } from 'vitest'

/** A book as a reader of EPUB opens it. */
export interface OpenBook {
  metadata: ReturnType<EpubFile['getMetadata']>
  /** Names of the files in reading order, without their ends: `d162`. */
  order: Array<string>
  /** Read a text by the name of its file. */
  read: (name: string) => Promise<Root>
  close: () => void
}

/** Open a book with a reader of EPUB that is not ours. */
export async function openBook(bytes: Uint8Array): Promise<OpenBook> {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-book-'))
  // It warns of properties that refine other properties, which it does not read.
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const book = await initEpubFile(bytes, folder)
  warn.mockRestore()
  const files = new Map(
    book.getSpine().map(({ id, href }) => [href.replace(/^.*\/|[.]xhtml$/g, ''), id]),
  )
  return {
    metadata: book.getMetadata(),
    order: [...files.keys()],
    read: async (name) => {
      const { html } = await book.loadChapter(files.get(name) ?? `no file ${name}`)
      return fromHtml(html, { fragment: true })
    },
    close: () => {
      book.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Classes of the parts of a page that are its text. The heading is a part as well. */
const parts = new Set(['preface', 'text', 'notes'])

/** Classes of what a book adds to a text: numbers of notes, and signs of editors. */
const additions = new Set(['noteref', 'ref', 'sign'])

/** Read the text of a page, or of a file of a book, without what a book adds to it, and a page hides in it. */
export function readText(tree: Root): string {
  const texts: Array<string> = []
  visit(tree, 'element', (element) => {
    const isPart = element.tagName === 'h1' || hasClass(element, parts)
    if (!isPart) return
    visit(element, 'element', (inner, index, parent) => {
      if (index === undefined || parent === undefined || !isAdded(inner)) return
      parent.children.splice(index, 1)
      return index
    })
    texts.push(toString(element))
    return 'skip'
  })
  return texts.join('\n')
}

function isAdded(element: Element): boolean {
  const { hidden, role } = element.properties
  return hidden === true || role === 'doc-backlink' || hasClass(element, additions)
}

function hasClass({ properties: { className } }: Element, names: ReadonlySet<string>): boolean {
  return Array.isArray(className) && className.some((name) => names.has(String(name)))
}

/** Read the files of a book, by their paths from its package. */
export function readFiles(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes))
  return Object.fromEntries(
    entries.map(([path, content]) => [path.replace(/^EPUB\//, ''), strFromU8(content)]),
  )
}
