import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Report,
  toReportAddress,
  writeReport,
} from '../../../src/edition/references/report-address.ts'
import { english } from '../../../src/words/en/index.ts'

const words = english.report
const contact = 'editor@example.org'
const report: Report = {
  title: '7. Letter From Ada Marin to Paolo Berti',
  address: 'https://example.org/letters/d7/?release=1.0',
  release: '1.0',
}
const place = {
  ...report,
  place: 'Point 3, p. 12',
  quotation: 'the lamp of the harbor',
  address: 'https://example.org/letters/d7/?release=1.0#p1.3',
}

/** Read a message as a mail program does. */
function readMessage(address: string) {
  const { protocol, pathname, hash, search } = new URL(address)
  const fields = search.slice(1).split('&')
  const read = fields.map((field) => {
    const [name = '', ...value] = field.split('=')
    return [name, decodeURIComponent(value.join('='))] as const
  })
  expect([protocol, hash]).toEqual(['mailto:', ''])
  return { to: decodeURIComponent(pathname), fields: read }
}

describe('a message begins', () => {
  test('with the title of the document, its address and its release', () => {
    expect(readMessage(toReportAddress(contact, report, words))).toEqual({
      to: contact,
      fields: [
        ['subject', 'Error in 7. Letter From Ada Marin to Paolo Berti'],
        ['body', 'https://example.org/letters/d7/?release=1.0\r\nRelease 1.0'],
      ],
    })
  })

  test('with the words of a place, its name and its address', () => {
    const { fields } = readMessage(toReportAddress(contact, place, words))
    expect(fields[1]?.[1].split('\r\n')).toEqual([
      '“the lamp of the harbor”',
      'Point 3, p. 12',
      'https://example.org/letters/d7/?release=1.0#p1.3',
      'Release 1.0',
    ])
  })

  test('without a release that nobody knows', () => {
    const { fields } = readMessage(toReportAddress(contact, { ...report, release: '' }, words))
    expect(fields[1]?.[1]).toBe(report.address)
  })
})

test('the page of a contact stays as it is, and a report for it is text', () => {
  const page = 'https://example.org/errors?a=1&b=2'
  expect(toReportAddress(page, place, words)).toBe(page)
  expect(writeReport(place, words)).toBe(
    `${report.title}\n“the lamp of the harbor”\nPoint 3, p. 12\n${place.address}\nRelease 1.0`,
  )
})

describe('a long report is cut, so that mail programs take it', () => {
  test.each([
    ['English', 'lamp and oil '],
    ['Chinese', '港口的灯'],
    ['signs with several parts', 'é👩‍🚀'],
  ])('a quotation in %s, between its letters', (_, text) => {
    const quotation = text.repeat(500)
    const address = toReportAddress(contact, { ...place, quotation }, words)
    expect(address.length).toBeLessThanOrEqual(1800)
    expect(address.length).toBeGreaterThan(1700)
    const line = readMessage(address).fields[1]?.[1].split('\r\n')[0] ?? ''
    expect(line).toMatch(/^“.*…”$/su)
    const shown = Array.from(
      new Intl.Segmenter().segment(line.slice(1, -2)),
      ({ segment }) => segment,
    )
    const whole = Array.from(new Intl.Segmenter().segment(quotation), ({ segment }) => segment)
    expect(whole.slice(0, shown.length)).toEqual(shown)
  })

  test('a title, but not the address of the place', () => {
    const long = { ...place, title: '港口的灯'.repeat(100) }
    const { fields } = readMessage(toReportAddress(contact, long, words))
    expect(fields[0]?.[1]).toMatch(/^Error in 港.*…$/u)
    expect(fields[1]?.[1]).toContain(
      `“the lamp of the harbor”\r\nPoint 3, p. 12\r\n${place.address}`,
    )
  })

  test('the words in an address, whose unit stays', () => {
    const words = `:~:text=${encodeURIComponent('港口的灯'.repeat(20))}`
    const long = { ...place, address: place.address + words }
    const { fields } = readMessage(toReportAddress(contact, long, english.report))
    expect(fields[1]?.[1].split('\r\n')).toContain(place.address)
  })

  test('and what fits is whole', () => {
    const quotation = 'lamp '.repeat(200).trim()
    const { fields } = readMessage(toReportAddress(contact, { ...place, quotation }, words))
    expect(fields[1]?.[1]).toContain(`“${quotation}”`)
  })
})

test('no text adds a field or a line to a message', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc
      .array(
        fc.constantFrom('&cc=', '\r\n', 'Bcc: ', '%0D%0A', '?', '#', '"', "'", '\u2028', 'a@b.c'),
        {
          maxLength: 300,
        },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, quotation, release) => {
      const address = toReportAddress(
        contact,
        { ...place, title, quotation, release: release.slice(0, 40) },
        words,
      )
      const { to, fields } = readMessage(address)
      expect(to).toBe(contact)
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body'])
      expect(fields[0]?.[1]).not.toMatch(/[\r\n\p{Zl}\p{Zp}]/u)
      expect(fields[1]?.[1].split('\r\n').length).toBeLessThanOrEqual(4)
      expect(address).toMatch(/^mailto:[\w@.%&=?~-]+$/)
      expect(address.length).toBeLessThanOrEqual(1800)
    }),
  )
})
