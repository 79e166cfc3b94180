import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { checkProse } from '../../../src/parse/prose/check-prose.ts'
import { parseProse, toFirstParagraph } from '../../../src/parse/prose/parse-prose.ts'
import { renderProse } from '../../../src/pipeline/render.ts'

/** Render prose of which no picture is known but `map.png`. */
function render(source: string): string {
  return renderProse(parseProse(source).body, {
    link: (target) => ({ href: target.startsWith('https:') ? target : `/${target}/` }),
    picture: (target) => (target === 'map.png' ? '/map.png' : undefined),
  })
}

describe('the prose of an edition', () => {
  test.each([
    ['# Principles\n\nWe *keep* it.', 'Principles', 'We keep it.'],
    ['Principles\n===\n\nWe keep it.', 'Principles', 'We keep it.'],
    ['We keep it.\n\n# Not the title', undefined, 'We keep it.'],
    ['## Second rank\n\nWe keep it.', undefined, 'We keep it.'],
    ['', undefined, ''],
  ])('%j has the title %j', (source, title, first) => {
    const prose = parseProse(source)
    expect([prose.title, toFirstParagraph(prose)]).toEqual([title, first])
  })

  test('has tables that scroll, notes and headings that can be linked to', () => {
    const html = render(
      '## Dates, places\n\n## Dates, places\n\n|a|b|\n|-|-|\n|c|d|\n\nSo.[^1]\n\n[^1]: Nearly.\n',
    )
    expect(html).toContain('<h2 id="dates-places">')
    expect(html).toContain('<h2 id="dates-places-2">')
    expect(html).toContain(
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table>',
    )
    expect(html).toContain('<a href="#fn-1" id="fnref-1"')
    expect(html).toContain('<li id="fn-1">')
  })

  test('has no id twice, whatever its headings and notes are called', () => {
    const headings = ['main', 'fn 1', 'fnref 1', 'footnote label', 'fn 1'].map(
      (name) => `## ${name}`,
    )
    const html = render(`${headings.join('\n')}\n\nSo.[^1]\n\n[^1]: Nearly.\n`)
    const ids = [...html.matchAll(/ id="(?<id>[^"]*)"/g)].map(({ groups }) => groups?.['id'])
    expect(ids).not.toContain('main')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['main-2', 'fn-1', 'fn-1-2', 'fn-1-3']))
  })

  test('shows its own pictures, and the words for others', () => {
    expect(render('![Map](map.png) ![The harbor](https://example.org/a.png)')).toBe(
      '<p><img src="/map.png" alt="Map"> The harbor</p>',
    )
  })

  test('shows HTML as text', () => {
    expect(render('<script>alert(1)</script> <b>no</b>')).not.toMatch(/<script|<b>/)
  })

  test('never runs a script, whatever is written', () => {
    const piece = fc.constantFrom(
      '[a](',
      '![a](',
      'javascript:alert(1)',
      ')',
      '<',
      'img src=x onerror=a',
      '>',
      '"',
      '`',
      '\n',
      '|',
      ' ',
      '[^1]',
      '&#106;',
      'data:text/html,x',
      '\n\n[^1]: ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = render(pieces.join(''))
        expect(html).not.toMatch(
          /<(?:script|iframe|object|style)|<[^>]+\son\w+=|(?:href|src)="?(?:javascript|data):/i,
        )
      }),
    )
  })
})

describe('checking prose', () => {
  test.each([
    [
      '[a](principles) [b](https://example.org) [c](#here) [d](map.png#x)',
      ['principles', 'map.png#x'],
      [],
    ],
    ['[a](javascript:alert)', [], ['prose-link']],
    ['[a](//example.org)', [], ['prose-link']],
    ['![a](https://example.org/a.png) ![b](map.png)', ['map.png'], ['prose-picture']],
    ['![a](data:image/png;base64,AA)', [], ['prose-picture']],
  ])('%j', (source, targets, rules) => {
    const file = new VFile()
    expect(checkProse(source, file)?.map(({ target }) => target)).toEqual(targets)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(rules)
  })

  test.each([
    ['---\ntitle: Ours\ntags: [a]\n---\n\n# Principles', '# Ours'],
    ['---\r\ntitle: "Ours"\r\n---\r\n', '# Ours'],
    ['\ufeff---\nlayout: page\n---\n', '# Editorial principles'],
    ['---\n\nDates: as printed.\n\n---\n', undefined],
    ['We keep it.\n\n---\ntitle: Ours\n---\n', undefined],
    ['---\ntitle: Ours\n', undefined],
    [`---\n${'title: Ours\n'.repeat(200)}`, undefined],
  ])('front matter of %j is answered with %j', (source, expected) => {
    const file = new VFile()
    expect(checkProse(source, file)).toEqual([])
    expect(file.messages.map(({ reason }) => /`(.*)`/.exec(reason)?.[1])).toEqual(
      expected === undefined ? [] : [expected],
    )
  })

  test.each([
    ...['a'.repeat(50_001), `x\n\n${'> '.repeat(30)}a`, `${'- '.repeat(5000)}a`],
    ...['a*'.repeat(25_000), '=\n'.repeat(25_000), '[^a]: \n    '.repeat(600)],
  ])('what is too long or nested too deep is not read', (source) => {
    const file = new VFile()
    expect(checkProse(source, file)).toBe(undefined)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['prose-size'])
  })
})
