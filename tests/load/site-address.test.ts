import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSiteAddress } from '../../src/load/site-address.ts'

describe('the address of a site', () => {
  test.each([
    [undefined, undefined, 'http://localhost:4321', '/'],
    ['', '', 'http://localhost:4321', '/'],
    ['https://example.org', undefined, 'https://example.org', '/'],
    ['https://example.org/', undefined, 'https://example.org', '/'],
    ['https://example.org/editions/', undefined, 'https://example.org', '/editions/'],
    ['https://example.org/editions', undefined, 'https://example.org', '/editions/'],
    ['https://example.org//a//b', undefined, 'https://example.org', '/a/b/'],
    ['http://example.org:8080/a/b', undefined, 'http://example.org:8080', '/a/b/'],
    ['https://example.org/é d', undefined, 'https://example.org', '/é d/'],
    ['https://example.org/%C3%A9', undefined, 'https://example.org', '/é/'],
    [undefined, '/editions/', 'http://localhost:4321', '/editions/'],
    [undefined, 'editions', 'http://localhost:4321', '/editions/'],
    [undefined, '/', 'http://localhost:4321', '/'],
    [undefined, '//example.org', 'http://localhost:4321', '/example.org/'],
    [undefined, 'é d', 'http://localhost:4321', '/é d/'],
    ['https://example.org', 'editions', 'https://example.org', '/editions/'],
    ['https://example.org/editions', '/editions/', 'https://example.org', '/editions/'],
  ])('SITE=%s BASE=%s', (SITE, BASE, site, base) => {
    expect(toSiteAddress(SITE, BASE)).toEqual({ site, base })
  })
})

describe('a wrong address is answered with what to type', () => {
  test.each([
    ['example.org', 'https://example.org/'],
    ['example.org/editions', 'https://example.org/editions'],
    ['localhost:4321', 'https://localhost:4321/'],
    ['ftp://example.org/a/', 'https://example.org/a/'],
    ['https://example.org/editions/index.html', 'https://example.org/editions/'],
    ['https://example.org/editions/?q=1#x', 'https://example.org/editions/'],
    ['https://me:secret@example.org', 'https://example.org/'],
    ['/editions/', 'https://editions/'],
    ['https://example.org/%zz/', 'https://example.org/zz/'],
    ['https://example.org/a%0D%0Ab/', 'https://example.org/ab/'],
    ['https://example.org/"><b>/', 'https://example.org/b/'],
    ['https://example.org/a%2Fb/', 'https://example.org/a2Fb/'],
    ['https://', 'https://example.org/'],
  ])('SITE=%s', (site, expected) => {
    expect(() => toSiteAddress(site)).toThrow(
      new Error(`Unexpected SITE \`${site}\`, expected \`${expected}\``),
    )
    expect(() => toSiteAddress(expected)).not.toThrow()
  })

  test.each([
    'https://example.org/editions/',
    'C:/Program Files/Git/editions/',
    'a?q',
    'a#b',
    '\\a',
    'a\nb',
    '%00',
    '%zz',
    '<b>',
  ])('BASE=%s', (base) => {
    expect(() => toSiteAddress('', base)).toThrow(
      new Error(`Unexpected BASE \`${base}\`, expected a path such as \`editions\``),
    )
  })

  test('SITE and BASE with different paths', () => {
    expect(() => toSiteAddress('https://example.org/a/', 'b')).toThrow(
      new Error('Unexpected BASE `b`, expected `/a/`, the path of SITE'),
    )
  })

  test('that is accepted, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    )
    fc.assert(
      fc.property(typed, (site) => {
        const answered = toMessage(site)?.match(/expected `(.+)`$/s)?.[1] ?? site
        const { base } = toSiteAddress(answered)
        expect(base).toMatch(/^\/(?:[^/]+\/)*$/)
      }),
    )
  })
})

function toMessage(site: string): string | undefined {
  try {
    toSiteAddress(site)
    return undefined
  } catch (error) {
    return String(error)
  }
}
