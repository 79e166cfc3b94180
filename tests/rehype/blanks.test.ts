import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { fromTeiDocument } from '../../src/parse/tei/index.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { fillDocument, renderDocument } from '../../src/pipeline/render.ts'
import { toUnits } from '../../src/tree/units.ts'
import { english } from '../../src/words/en/index.ts'

const nowhere = () => undefined

function write(value: string) {
  const tree = readDocument(new VFile({ value }))
  return renderDocument(tree, toUnits(tree), english)
}

test('links to other documents are placeholders until they are filled in', () => {
  const document = write('1. Title1\n\n\nSee Document 161.\n\n  1. See Document 9.')
  expect(document.text).toContain('See <!--0-->.')
  expect(document.notes).toMatch(/See <!--1-->\..*<!--2-->/)
  const { text, notes } = fillDocument(document, ({ target = '' }) => ({ href: `/v/${target}/` }))
  expect(text).toContain('See <a class="pair" href="/v/d161/">Document 161</a>.')
  expect(notes).toContain('See <a class="pair" href="/v/d9/">Document 9</a>.')
  expect(text + notes).not.toContain('<!--')
})

test('a placeholder without a target becomes text', () => {
  const { text } = fillDocument(write('1. Title\n\n\nHe said: see Document 161.'), nowhere)
  expect(text).toContain('<p>He said: see Document 161.</p>')
})

test('text that looks like a placeholder is not changed', () => {
  const document = write('1. Title\n\n\nSee <!--0--> and Document 161.')
  const { text } = fillDocument(document, nowhere)
  expect(text).toContain('See &#x3C;!--0--> and Document 161.')
})

test('a label that looks like a placeholder is not changed', () => {
  const tree = fromTeiDocument(
    '<div type="document"><head>A<note n="&lt;!--0--&gt;">Of A.</note></head><p><ref target="https://example.org/onclick=alert(1)//">B</ref></p></div>',
    new VFile(),
  )
  const document = renderDocument(tree, toUnits(tree), english)
  const { title } = fillDocument(document, ({ target = '' }) => ({ href: target }))
  expect(title).toContain('data-label="<!--0-->"')
  expect(title).not.toContain('example.org')
})
