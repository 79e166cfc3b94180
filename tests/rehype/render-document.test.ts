import fc from 'fast-check'
import type { Element, Nodes, Root as HastRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument, readVolume } from '../../src/pipeline/read.ts'
import { fillDocument, renderDocument } from '../../src/pipeline/render.ts'
import { fromLocatorCode } from '../../src/tree/locator-code.ts'
import { writeLocator } from '../../src/tree/locator-words.ts'
import { toPlaceKind } from '../../src/tree/locator.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { toText } from '../../src/tree/to-text.ts'
import { toUnits } from '../../src/tree/units.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { sharedPath } from '../shared.ts'
import { english } from '../../src/words/en/index.ts'

const resolve = ({ target = '' }: { target?: string }) => ({ href: `/${target}/` })
const memo = readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8')
const corpus = sharedPath('corpus/dev')
const files = corpus === undefined ? [] : globSync(`${corpus}/*.txt`)

test('no text of the memo is lost, and every unit has its element', () => {
  expectWhole(read(memo))
})

test('no text of any document is lost, and every unit has its element', () => {
  // HTML has no way to write U+0000 and half of a surrogate pair.
  const writable = transcriptions.map((value) => value.replaceAll('\0', '').toWellFormed())
  fc.assert(fc.property(writable, (value) => expectWhole(read(value))))
})

describe.skipIf(files.length === 0)('a real document loses no text', () => {
  test.each(files.map((file) => [basename(file), file]))('%s', (_, file) => {
    expectWhole(read(readFileSync(file, 'utf8')))
  })
})

const tei = sharedPath('volumes/frus1964-68v02.xml')

test.skipIf(tei === undefined)('a volume in TEI loses no text', () => {
  const { documents } = readVolume(
    new VFile({ path: 'v.xml', value: readFileSync(tei ?? '', 'utf8') }),
  )
  expect(documents.length).toBe(351)
  for (const { tree } of documents) expectWhole(tree)
})

function read(value: string): Root {
  return readDocument(new VFile({ value }))
}

/** Expect of a page that it holds the text of its tree, unit by unit, and each id once. */
function expectWhole(tree: Root): void {
  const units = toUnits(tree)
  const { preface, title, text, notes } = fillDocument(
    renderDocument(tree, units, english),
    resolve,
  )
  const html = parse(`${preface}<h1 id="title">${title}</h1>${text}<ol>${notes}</ol>`)
  // Notes at the foot of pages are shown below the text, too.
  const [body, foot] = [false, true].map((isNote) =>
    tree.children.filter(({ type }) => (type === 'footnoteDefinition') === isNote),
  )
  expect(strip(toString(html))).toBe(strip(toText(body ?? [], foot ?? [])))

  const elements = new Map<string, Element>()
  visit(html, 'element', (element) => {
    const { id } = element.properties
    if (typeof id !== 'string') return
    expect(elements.has(id), `#${id} is unique`).toBe(false)
    elements.set(id, element)
  })
  for (const unit of units) {
    const element = elements.get(unit.id)
    if (unit.id === '') continue
    expect(element, `#${unit.id}`).toBeDefined()
    if (element === undefined) continue
    if (toPlaceKind(unit.locator) !== 'title') {
      const { dataLocator, dataAt } = element.properties
      expect(dataLocator).toBe(writeLocator(unit.locator, 'name', english.places))
      expect(fromLocatorCode(String(dataAt), unit.id)).toEqual(unit.locator)
    }
    expect(strip(toOwnText(element))).toBe(strip(toLabel(tree, unit.id) + toText(...unit.children)))
  }
}

/** The number that a note opens with, which is no part of what it says. */
function toLabel(tree: Root, id: string): string {
  const note = tree.children.find(
    (node) => node.type === 'footnoteDefinition' && node.data?.id === id,
  )
  return note && 'children' in note
    ? toText(...note.children.filter((child) => child.type === 'label'))
    : ''
}

/** Text of an element without that of the units in it. */
function toOwnText(element: Element): string {
  const own = (node: Nodes): string => {
    if ('value' in node) return node.value
    if (!('children' in node)) return ''
    if (node !== element && 'properties' in node && node.properties.dataLocator) return ''
    return node.children.map(own).join('')
  }
  return own(element)
}

function parse(html: string): HastRoot {
  return fromHtml(html, { fragment: true })
}

/** Text without its white space: where blocks meet, HTML needs none. */
function strip(text: string): string {
  return text.replace(/\s+/g, '')
}
