import fc from 'fast-check'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { resolveNoteLink } from '../../src/edition/references/note-link.ts'
import { referenceResolver } from '../../src/edition/references/reference-resolver.ts'
import { readVolume } from '../../src/pipeline/read.ts'
import { fillDocument, renderDocument, renderNote } from '../../src/pipeline/render.ts'
import { urlSchema } from '../../src/schemas/text.ts'
import { offerElsewhere } from '../../src/go-to/elsewhere.ts'
import { toSafeAddress } from '../../src/tree/safe-address.ts'
import { toUnits } from '../../src/tree/units.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { english } from '../../src/words/en/index.ts'

const id = 'frus1990-92v99p2'
const page = 'https://edition.example/v/d1/'

/** Text before a scheme, to hide it. */
const prefixes = [
  ...[
    '',
    '',
    '#',
    '##',
    `${id}#`,
    `${id}/`,
    'frus1964-68v01#',
    'frus1964-68v01/',
    'people/',
    'd1#',
  ],
  ...[
    '//',
    '\\\\',
    '/\\',
    '///',
    '/',
    ' ',
    '\u0000',
    '\u0001\u001f',
    '\t',
    '\n\n',
    '\u00a0',
    '&#10;',
  ],
]

const scheme = fc.constantFrom(
  ...['javascript', 'data', 'vbscript', 'blob', 'filesystem', 'file', 'view-source', 'ftp', 'ws'],
  ...['about', 'http', 'https', 'mailto'],
)

/** A scheme in mixed case, with characters that browsers drop. */
const hidden = scheme.chain((name) =>
  fc
    .tuple(
      ...Array.from(`${name}:`, (letter) =>
        fc.tuple(
          fc.constantFrom(letter, letter.toUpperCase()),
          fc.constantFrom('', '', '\t', '\n', '\r'),
        ),
      ),
    )
    .map((letters) => letters.flat().join('')),
)

const address = fc
  .tuple(
    fc.constantFrom(...prefixes),
    fc.oneof(hidden, fc.constant(''), fc.string()),
    fc.oneof(
      fc.constantFrom('alert(1)', '//evil.example/', 'text/html,<script>alert(1)</script>', 'd7'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''))

/** Unsafe addresses on a page. */
function findUnsafe(html: string): Array<string> {
  const unsafe: Array<string> = []
  const tree: Root = fromHtml(html, { fragment: true })
  visit(tree, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$/i.test(name)) unsafe.push(name)
      if (!/^(?:href|src|cite|action|xLinkHref)$/.test(name)) continue
      const written = String(value)
      const url = URL.parse(written, page)
      const isAllowed = url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol)
      const isHidden = url?.host !== 'edition.example' && !URL.canParse(written)
      if (!isAllowed || isHidden) unsafe.push(written)
    }
  })
  visit(tree, 'element', ({ tagName }) => {
    if (['script', 'iframe', 'object', 'base', 'form'].includes(tagName)) unsafe.push(tagName)
  })
  return unsafe
}

/** Targets of the links of a document that contains only itself. */
function makeResolve(office: string) {
  return referenceResolver({
    from: { volume: id, id: 'd1' },
    find: (target) => (target === `${id}/d1` ? { document: target } : undefined),
    volumes: new Set([id]),
    base: '/',
    office,
  })
}

const office = `https://history.state.gov/historicaldocuments/${id}`

/** A document with a target in its text and a note, as HTML. */
function writeTei(target: string): string {
  const attribute = Array.from(target, (letter) =>
    /[\w#/.:-]/.test(letter) ? letter : `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`,
  ).join('')
  const ref = `<ref target="${attribute}">there</ref>`
  const names = `<persName corresp="${attribute}">A</persName> <gloss target="${attribute}">B</gloss>`
  const note = `<note n="${attribute}" xml:id="d1fn1">See ${ref}.</note>`
  const pages = `<pb n="${attribute}" xml:id="${attribute}"/>`
  const content = `<p>See ${ref}${note} and ${names}.</p>${pages}<p>${ref}</p>`
  const file = new VFile({ path: `${id}.xml`, value: volume(document(1, content)) })
  return readVolume(file)
    .documents.map(({ tree }) => {
      const { preface, title, text, notes } = fillDocument(
        renderDocument(tree, toUnits(tree), english),
        makeResolve(office),
      )
      return preface + title + text + notes
    })
    .join('')
}

function writeNote(markdown: string): string {
  return renderNote(markdown, (target) => resolveNoteLink(target, '/', makeResolve(office)))
}

describe('no page links to an executable address, for any source', () => {
  test('in TEI', () => {
    fc.assert(
      fc.property(address, (target) => {
        expect(findUnsafe(writeTei(target))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('in an editor’s note', () => {
    const link = fc.tuple(
      address,
      fc.constantFrom('[x](', '[x](<', '![x](', '<', '[x]: <', '<a href="'),
    )
    fc.assert(
      fc.property(link, ([target, opening]) => {
        const closing = { '(': ')', '<': '>', '"': '">x</a>' }[opening.at(-1) ?? ''] ?? ''
        const note = `[x] ${opening}${target}${closing}${opening.includes('](<') ? ')' : ''}`
        expect(findUnsafe(writeNote(note))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('in the links of a register and the address of a volume', () => {
    fc.assert(
      fc.property(address, (url) => {
        const taken = urlSchema.safeParse(url)
        if (!taken.success) return
        expect(findUnsafe(`<a href="${taken.data.replaceAll('"', '&quot;')}">`)).toEqual([])
        const { href } = offerElsewhere({ document: 'd7', certain: true }, taken.data, english)
        expect(toSafeAddress(href)).toMatch(/^https?:/)
        const resolved = makeResolve(taken.data)({ target: 'frus1964-68v01/d1' })
        expect(resolved && toSafeAddress(resolved.href)).toMatch(/^https?:/)
      }),
      { numRuns: 2000 },
    )
  })
})

test('a page has the safe links of a source', () => {
  expect(writeTei('https://example.org/a')).toContain('href="https://example.org/a"')
  expect(writeTei('mailto:a@example.org')).toContain('href="mailto:a@example.org"')
  expect(writeTei('#d1')).toContain('href="#title"')
  expect(writeTei('frus1964-68v01#d7')).toContain(
    'href="https://history.state.gov/historicaldocuments/frus1964-68v01/d7"',
  )
  expect(writeNote('[x](https://example.org/a)')).toContain('href="https://example.org/a"')
  expect(writeNote('[x](people/thant-u)')).toContain('href="/people/thant-u/"')
})
