import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toXmlElement } from '../../src/export/xml-text.ts'
import { writeElement as writeTei, writePlainText } from '../../src/export/tei/xml.ts'
import { decode, escapeText, escapeValue } from '../../src/html/xml-characters.ts'
import { escapeXml, writeElement, writeXmlFile } from '../../src/html/write-xml.ts'
import { expectLinear, factor } from '../linear.ts'
import { anyText } from './any-text.ts'
import { readXml, toFit } from './read-xml.ts'

describe('all writers of XML treat characters alike', () => {
  const writers = {
    'of books': (text: string, title: string) =>
      writeXmlFile(writeElement('p', { title }, escapeXml(text))),
    'of TEI': (text: string, title: string) => writeTei('p', { title }, writePlainText(text)),
    'of feeds and lists': (text: string, title: string) => toXmlElement('p', text, { title }),
  }

  test.each(Object.entries(writers))('those %s', (_, write) => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const { attributes, ...read } = readXml(write(text, title))
        const lines = (value: string) => value.replace(/\r\n?/g, '\n')
        expect([lines(read.text), attributes['title']]).toEqual([lines(toFit(text)), toFit(title)])
      }),
    )
  })
})

test('what was escaped is decoded, and so are the references of serialized HTML', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(decode(escapeText(text))).toBe(text)
      expect(decode(escapeValue(text))).toBe(text)
    }),
  )
  expect(decode('R&#x26;D &nbsp; &#x1F6A2;')).toBe('R&D &nbsp; \u{1F6A2}')
})

test('references are decoded in linear time', () => {
  const short = '&#x&#&amp'.repeat(20_000)
  expectLinear(decode, short, short.repeat(factor))
})
