import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { toSafeHtml } from '../../src/html/to-safe-html.ts'

test('an element with an unsafe address is replaced by its content', () => {
  const link = h('a', { href: 'javascript:x' }, [
    'see ',
    h('a', { href: '/a/' }, 'a'),
    h('em', 'b'),
  ])
  expect(toSafeHtml([h('p', ['1 ', link, ' 2'])])).toBe(
    '<p>1 see <a href="/a/">a</a><em>b</em> 2</p>',
  )
  expect(toSafeHtml(h('a', { href: 'data:,x' }, 'x'))).toBe('x')
  expect(toSafeHtml([h('img', { src: 'data:,x', alt: 'x' }), h('q', { cite: '//a' }, 'y')])).toBe(
    'y',
  )
})

test('an address is written as a browser normalizes it', () => {
  expect(toSafeHtml(h('a', { href: ' HTTPS:a.org' }, 'x'))).toBe('<a href="https://a.org/">x</a>')
})
