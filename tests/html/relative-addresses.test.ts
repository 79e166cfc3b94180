import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toRelativeAddresses } from '../../src/html/relative-addresses.ts'
import { expectLinear, factor } from '../linear.ts'

describe('an address of the site is written relative to the page', () => {
  test.each([
    ['/v/d1/', '/v/d2/#p1', '../d2/#p1'],
    ['/v/d1/', '/', '../../'],
    ['/v/d1/', '/v/', '../'],
    ['/v/d1/', '/v/d1/', './'],
    ['/v/d1/', '/v/d1/#p1', './#p1'],
    ['/v/d1/', '/v/d1/a.json', './a.json'],
    ['/v/d1/', '/v/d1.jsonld', '../d1.jsonld'],
    ['/', '/v/', './v/'],
    ['/', '/?q=a/b', './?q=a/b'],
    ['/v/', '/w/#a/b', '../w/#a/b'],
    ['/index.html', '/a.css', './a.css'],
  ])('in %s: %s', (page, target, relative) => {
    expect(rewrite(`<a href="${target}">`, page)).toBe(`<a href="${relative}">`)
  })

  const name = fc.stringMatching(/^[a-z:.][a-z\d]{0,3}$/).filter((text) => text !== '.')
  const path = fc.array(name, { maxLength: 4 }).map((names) => `/${names.join('/')}`)
  const end = fc.constantFrom('/', '', '/#p1', '/?q=1/2', '#a/b')

  test('which leads to the same place, whatever the two are', () => {
    fc.assert(
      fc.property(path, path, end, (from, to, end) => {
        const page = `${from}/`.replace('//', '/')
        const target = (to + end).replace('//', '/')
        const [, href = ''] = /"(.*)"/.exec(rewrite(`<a href="${target}">`, page)) ?? []
        expect(href).toMatch(/^\./)
        expect(new URL(href, `https://example.org${page}`).href).toBe(
          `https://example.org${target}`,
        )
      }),
    )
  })

  test('in links, scripts, forms, data, redirects and styles', () => {
    expect(
      rewrite(
        '<link href="/a.css"><script type="module" src="/a.js"></script><form action="/s/">' +
          '<go-to data-base="/"><meta http-equiv="refresh" content="0; url=/v/">' +
          `<style media="print">a{content:"x"}@font-face{src:local(A),url(/f.woff2)format("x")}</style>`,
      ),
    ).toBe(
      '<link href="../../a.css"><script type="module" src="../../a.js"></script><form action="../../s/">' +
        '<go-to data-base="../../"><meta http-equiv="refresh" content="0; url=../">' +
        `<style media="print">a{content:"x"}@font-face{src:local(A),url(../../f.woff2)format("x")}</style>`,
    )
  })

  test('also after an attribute with a >', () => {
    expect(rewrite('<a title="a > b" href="/">')).toBe('<a title="a > b" href="../../">')
  })

  test('of a site below a path, only where it is below it', () => {
    const html = '<a href="/e/v/"><a href="/e"><a href="/"><a href="/other/">'
    expect(toRelativeAddresses(html, '/e/v/d1/', '/e/')).toBe(
      '<a href="../"><a href="/e"><a href="/"><a href="/other/">',
    )
  })

  test('of a site below a path that must be encoded', () => {
    const html = '<a href="/é d/v/"><script src="/%C3%A9%20d/a.js"></script>'
    for (const page of ['/é d/v/d1/', '/%C3%A9%20d/v/d1/']) {
      expect(toRelativeAddresses(html, page, '/é d/')).toBe(
        '<a href="../"><script src="../../a.js"></script>',
      )
    }
  })
})

describe('all else stays as it is', () => {
  test.each([
    '<a href="#p1">',
    '<a href="https://example.org/">',
    '<a href="//example.org/">',
    '<a href="mailto:a@example.org">',
    '<meta name="description" content="/s/ Rusk">',
    '<p data-at="/a" title="/b" aria-label=" href=/c">',
    '<p>write href="/a/" or src="/b"</p>',
    '<p>a < b href="/a/" "</p>',
    '<!-- <a href="/"> --><p>',
    '<script type="application/ld+json">{"a":"<a href=\\"/\\">"," href="/"}</script>',
    '<style>@page{@top-left{content:"url(/a) \\" url(/b)"}}a{background:url(#c)}</style>',
    `<style>a{content:'" url(/a)'}</style>`,
    '<!-- without an end <a href="/">',
    '<script>without an end <a href="/">',
    '<p title="without an end href=/a',
  ])('%s', (html) => {
    expect(rewrite(html)).toBe(html)
  })
})

test.each(['<style "', '<!--', '<script>', '<a "', '<', '<style>"\\', '<a href="/"'])(
  'a page of nothing but %s is read in linear time',
  (part) => {
    const short = part.repeat(20_000)
    expectLinear((html) => rewrite(html), short, short.repeat(factor))
  },
)

function rewrite(html: string, page = '/v/d1/'): string {
  return toRelativeAddresses(html, page, '/')
}
