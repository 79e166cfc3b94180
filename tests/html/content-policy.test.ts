import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addContentPolicy, toContentPolicy } from '../../src/html/content-policy.ts'

/** The source that allows a script or style. */
function toSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The sources of a directive of the policy of a page, beside its own site. */
function listSources(html: string, directive: string): Array<string> {
  const directives = toContentPolicy(html).split(';')
  const sources = directives.map((each) => each.split(' ')).find(([name]) => name === directive)
  return sources?.slice(1).filter((source) => source !== "'self'") ?? []
}

const wasm = "'wasm-unsafe-eval'"

describe('the policy of a page allows what stands in it', () => {
  test.each([
    ['a script', '<script>go()</script>', 'script-src', [wasm, toSource('go()')]],
    ['a module', '<script type="module">go()</script>', 'script-src', [wasm, toSource('go()')]],
    ['a script of the site', '<script src="/a.js"></script>', 'script-src', [wasm]],
    ['data', '<script type="application/ld+json">{"a":1}</script>', 'script-src', [wasm]],
    [
      'rules for fetching ahead',
      '<script type="speculationrules">{}</script>',
      'script-src',
      [wasm, toSource('{}')],
    ],
    ['a style', '<style>p{}</style>', 'style-src', [toSource('p{}')]],
    ['an empty style', '<style></style>', 'style-src', [toSource('')]],
    ['a style twice', '<style>p{}</style><style>p{}</style>', 'style-src', [toSource('p{}')]],
    [
      'the style of an element',
      '<p class="a" style="--close:&quot;A &#38; &#x42; &unknown;&quot;">',
      'style-src',
      ["'unsafe-hashes'", toSource('--close:"A & B &unknown;"')],
    ],
    ['no style', '<p data-style="a">style="b"</p>', 'style-src', []],
    ['what is a comment', '<!-- <style>p{}</style> -->', 'style-src', []],
    [
      'an image of elsewhere',
      '<img src="https://example.org/a.png" alt=""><img src="/b.png">',
      'img-src',
      ['https://example.org'],
    ],
    ['images of the site', '<img src="/b.png">', 'img-src', []],
  ])('%s', (_, html, directive, sources) => {
    expect(listSources(html, directive)).toEqual(sources)
  })
})

test('the policy stands before all that it rules', () => {
  expect(addContentPolicy('<head><meta charset="utf-8"><title>T</title>')).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self';[^"<>]+"><title>T<\/title>$/,
  )
})

test('no words make a directive of their own', () => {
  const part = fc.oneof(
    fc.constantFrom('<script>', '</script>', '<style>', ' style="', '"', '>', '<img src="https://'),
    fc.constantFrom(
      `;script-src *`,
      "' 'unsafe-inline'",
      '&#59;',
      '&#x110000;',
      '\n',
      '<!--',
      '-->',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const directives = toContentPolicy(parts.join('')).split(';')
      const names = directives.map((directive) => directive.split(' ')[0])
      expect(names.filter((name) => name !== 'img-src')).toEqual([
        ...[
          'default-src',
          'script-src',
          'style-src',
          'require-trusted-types-for',
          'trusted-types',
          'object-src',
          'base-uri',
          'form-action',
        ],
      ])
      expect(toContentPolicy(parts.join(''))).not.toMatch(/[<>"&]|unsafe-inline|unsafe-eval'.*\*/)
    }),
  )
})
