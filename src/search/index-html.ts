import type { Element, Nodes, Properties, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { EXIT, visit } from 'unist-util-visit'
import { z } from 'zod'
import { endIndexText, toIndexText } from './index-text.ts'

// A word weighs the same everywhere: the weight tells whole words from parts of them (`toInflected`).

/** Elements that hold a block of text: a phrase may not run out of them unseen. */
const blocks = new Set(['h1', 'h2', 'h3', 'p', 'li', 'dt', 'dd', 'div', 'td', 'th', 'section'])

/** Facts by their names, as the page states them. */
const factsSchema = z.record(z.string(), z.array(z.string()))

/** What stands in a text and is no part of it. */
const apparatus = new Set(['doc-noteref', 'doc-backlink', 'doc-pagebreak'])

/**
 * Write a page as it is indexed: the words parted as a search parts them, without note numbers.
 *
 * @param html
 *   Page of the built site.
 * @returns
 *   HTML for Pagefind, or nothing where the page has no `data-pagefind-body`.
 */
export function toIndexHtml(html: string): string | undefined {
  const tree = fromHtml(html)
  const body = findBody(tree)
  if (body === undefined) return undefined
  prepare(body)
  writeFacts(tree)
  return toHtml(tree)
}

function findBody(node: Nodes): Element | undefined {
  if (!('children' in node)) return undefined
  if (node.type === 'element' && 'dataPagefindBody' in node.properties) return node
  for (const child of node.children) {
    const body = findBody(child)
    if (body !== undefined) return body
  }
  return undefined
}

/** Give Pagefind the facts that the page states: `<meta name="facts" content='{"kind":["Telegram"]}'>`. */
function writeFacts(tree: Nodes): void {
  visit(tree, 'element', (meta, index, parent) => {
    if (meta.properties.name !== 'facts' || parent === undefined || index === undefined) return
    const facts = factsSchema.parse(JSON.parse(String(meta.properties.content)))
    const written = Object.entries(facts).flatMap(([name, values]) =>
      values.map((content) => h('meta', { dataPagefindFilter: `${name}[content]`, content })),
    )
    parent.children.splice(index, 1, ...written)
    return EXIT
  })
}

function prepare(body: Element): void {
  let before = ''
  let last: Text | undefined
  enter(body)

  function enter(element: Element): void {
    const block = blocks.has(element.tagName)
    if (block) end()
    if (element.tagName === 'h1') element.properties.dataPagefindWeight = '1'
    if (toList(element.properties.className).includes('no')) {
      element.properties.dataPagefindMeta = 'number'
    }
    element.children = element.children.filter((child) => !isApparatus(child))
    for (const child of element.children) {
      if (child.type === 'text') read(child)
      if (child.type === 'element' && !('dataPagefindIgnore' in child.properties)) enter(child)
    }
    if (block) end()
  }

  function read(text: Text): void {
    const { value } = text
    text.value = toIndexText(value, before)
    before += value
    if (value.trim() !== '') last = text
  }

  function end(): void {
    if (last !== undefined) last.value = endIndexText(last.value)
    last = undefined
    before = ''
  }
}

function isApparatus(node: Nodes): boolean {
  return node.type === 'element' && toList(node.properties.role).some((role) => apparatus.has(role))
}

function toList(value: Properties[string]): Array<string> {
  return Array.isArray(value) ? value.map(String) : String(value ?? '').split(' ')
}
