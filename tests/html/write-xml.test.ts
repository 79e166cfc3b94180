import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml, writeElement, writeXmlFile } from '../../src/html/write-xml.ts'
import { expectLinear, factor } from '../linear.ts'
import { anyText } from './any-text.ts'
import { readXml, toFit } from './read-xml.ts'

test('an element has its attributes and content; one without content is one tag', () => {
  expect(writeElement('item', { id: 'a', href: undefined })).toBe('<item id="a"/>')
  expect(writeElement('span', { id: 'a' }, '')).toBe('<span id="a"></span>')
  expect(writeElement('p', {}, 'a', '<br/>', 'b')).toBe('<p>a<br/>b</p>')
})

test('text is escaped, in attributes too', () => {
  expect(escapeXml('a')).toBe('a')
  expect(writeElement('a', { title: '<"\t&>' }, escapeXml('&lt;'))).toBe(
    '<a title="&lt;&quot;&#9;&amp;&gt;">&amp;lt;</a>',
  )
})

test.each([
  ['a vertical tab, as a space', 'a\vc\fd', 'a c d'],
  ['a control character', 'a\bc', 'a\uFFFDc'],
  ['a reference to one', '&#x0;', '\uFFFD'],
  ['half of a pair', 'a\uD800c', 'a\uFFFDc'],
  ['the end of a section', 'a]]>c', 'a]]&gt;c'],
  ['a whole pair', '\u{1F6A2}', '\u{1F6A2}'],
  ['a tab and its reference', '\t&#x9;', '\t&#x9;'],
])('a file may print %s', (_, content, written) => {
  expect(writeXmlFile(`<p>${content}</p>`)).toContain(`<p>${written}</p>`)
})

test('every text can be read back, but for the characters that no XML has', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, title) => {
      const { attributes, ...read } = readXml(
        writeXmlFile(writeElement('p', { title }, escapeXml(text))),
      )
      // Line endings are escaped, so that they stay as they are.
      expect([read.text, attributes['title']]).toEqual([text, title].map(toFit))
    }),
  )
})

test('a file is written in linear time', () => {
  const short = ']]>&#x\b'.repeat(20_000)
  expectLinear(writeXmlFile, short, short.repeat(factor))
})
