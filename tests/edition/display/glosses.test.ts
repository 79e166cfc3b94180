import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { resolveNoteLink } from '../../../src/edition/references/note-link.ts'
import { resolveGloss, collectGlossedWords } from '../../../src/edition/display/glosses.ts'
import { renderNote } from '../../../src/pipeline/render.ts'
import { toUnits } from '../../../src/tree/units.ts'
import type { PersonName, Root } from '../../../src/tree/nodes.ts'
import { position, text } from '../../rehype/render.ts'
import { readMemo } from '../../remark/memo.ts'
import { english } from '../../../src/words/en/index.ts'

/** Glosses of a document without a register. */
function gloss(tree: Root) {
  return collectGlossedWords(tree, toUnits(tree)).map((words) =>
    resolveGloss(words, () => undefined, english),
  )
}

const { tree } = readMemo()
const glosses = gloss(tree)

test('each entry has one gloss, under the words that are marked', () => {
  const keys = glosses.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(glosses.slice(0, 3).map(({ label }) => label)).toEqual(['Sec', 'Y', 'SYG'])
  expect(glosses.find(({ key }) => key === 'north-vietnam')?.label).toBe('the North')
})

test('a gloss has its source and its places', () => {
  const gloss = glosses.find(({ key }) => key === 'thant-u')
  expect(gloss?.source).toBe('From the volume, p. XXIII.')
  expect(gloss?.places.map(({ id }) => id)).toEqual(['p1', 'p1.after', 'p2'])
  expect(glosses.find(({ label }) => label === 'Y')?.source).toMatch(/^Our correction: /)
})

test('a name in the dateline alone has no place, and one that comes again is led back to where it has', () => {
  const once: PersonName = { ...name('Ball'), data: { entry: 'ball' } }
  const again: PersonName = { ...name('Rusk'), data: { entry: 'rusk' } }
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'dateline', children: [once, again], position },
      { type: 'paragraph', children: [{ ...again }], data: { id: 'p1' }, position },
    ],
    position,
  }
  const places = gloss(tree).map((gloss) => [gloss.label, gloss.places])
  expect(places).toEqual([
    ['Ball', []],
    ['Rusk', [{ id: 'p1', locator: { steps: [{ kind: 'paragraph', label: '1' }] } }]],
  ])
})

test('executable content of a note is text', () => {
  const resolve = (href: string) => ({ href })
  const bad = 'A *b* <script>x</script> <img src=x onerror=y> [c](javascript:alert) [d](d161)'
  const html = renderNote(bad, resolve)
  expect(html).not.toMatch(/<script|<img|javascript/)
  expect(html).toContain('&#x3C;script>x&#x3C;/script>')
  expect(html).toContain('<em>b</em>')
  expect(html).toContain('<a href="d161">d</a>')
})

test.each([
  'A. <b>x</b> & [y](https://example.org/) *z* `c` \\ _e_ ~s~ <https://example.org>',
  '1. One of AT&amp;T.',
  '- One.',
  '# One.',
  'Director (to March 1965), Jr., i. e. “Big Minh”.',
])("an entry of a volume's list is plain text, not Markdown: %s", (note) => {
  const evidence = [{ volume: 'v', id: 'p_A1' }]
  const entry = { kind: 'people', key: 'v/p_A1', name: 'A', sort: 'A', names: [], note, evidence }
  const words = { key: 'v/p_A1', label: 'A', marked: true, places: [] }
  const gloss = resolveGloss(words, () => ({ ...entry, kind: 'people' as const }), english)
  const html = renderNote(gloss.note, (href) => ({ href }))
  expect(toString(fromHtml(html, { fragment: true }))).toBe(note)
  expect(html).not.toMatch(/<(?!p>|\/p>)/)
})

test('an entry of the edition has its note in Markdown, and one of a volume is from its page', () => {
  const words = { key: 'a', label: 'A', marked: true, places: [] }
  const entry = { kind: 'people', name: 'A', sort: 'A', names: [], note: 'An *A*.' } as const
  const find = (key: string, page?: string) => () => ({
    ...entry,
    names: [],
    key,
    evidence: [{ volume: 'v', ...(page !== undefined && { page }) }],
  })
  const write = (key: string, page?: string) => {
    const { note, source } = resolveGloss({ ...words, key }, find(key, page), english)
    return [note, source]
  }
  expect(write('a', '3')).toEqual(['An *A*.', 'Our note.'])
  expect(write('v/a', '3')).toEqual(['An \\*A\\*.', 'From the volume, p. 3.'])
  expect(write('v/a')).toEqual(['An \\*A\\*.', 'From the volume.'])
})

test('the links of a note resolve to entries, documents, and other sites', () => {
  const resolve = ({ target }: { target: string }) => ({ href: `/v/${target}/` })
  expect(resolveNoteLink('people/thant-u', '/base/', resolve).href).toBe('/base/people/thant-u/')
  expect(resolveNoteLink('d164', '/', resolve).href).toBe('/v/d164/')
  expect(resolveNoteLink('https://example.org/', '/', resolve).href).toBe('https://example.org/')
})

function name(value: string): PersonName {
  return { type: 'personName', children: [text(value)], position }
}
