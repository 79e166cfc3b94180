import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { toSafeHtml } from '../../src/html/to-safe-html.ts'
import { type Replace, toXhtml } from '../../src/html/to-xhtml.ts'
import { writeXmlFile } from '../../src/html/write-xml.ts'
import { expectLinear, factor } from '../linear.ts'
import { anyText } from './any-text.ts'
import { readXml, toFit } from './read-xml.ts'

const keep: Replace = (tag) => tag

test('HTML is well-formed: empty elements end, every attribute has a value, comments are left out', () => {
  expect(rewrite('<p hidden title="a<b">1<br>2<!--0--></p>')).toBe(
    '<p hidden="" title="a&lt;b">1<br/>2</p>',
  )
})

test('an element is replaced, with words before and after its content', () => {
  const replace: Replace = ({ name, attributes }) =>
    name === 'ins' ? { name: 'b', attributes, before: '‹', after: '›' } : { name, attributes }
  expect(rewrite('<p>a <ins class="x">b<br></ins></p>', replace)).toBe(
    '<p>a <b class="x">‹b<br/>›</b></p>',
  )
})

test('an element is left out with all that is in it, or only its content remains', () => {
  const replace: Replace = ({ name, attributes }) => {
    if (name === 'del' || name === 'hr') return 'drop'
    return name === 'a' || name === 'wbr' ? 'unwrap' : { name, attributes }
  }
  const html = '<p>a<del>b<i>c<br></i><a>d</a></del><hr><a href="#x">e<wbr><i>f</i></a></p>g'
  expect(rewrite(html, replace)).toBe('<p>ae<i>f</i></p>g')
})

test('what is replaced sees the values of attributes as they are meant', () => {
  const seen: Array<unknown> = []
  rewrite(toSafeHtml(h('a', { href: '/?a&b', title: '"<>' }, 'c')), (tag) => {
    seen.push(tag)
    return tag
  })
  expect(seen).toEqual([{ name: 'a', attributes: { href: '/?a&b', title: '"<>' } }])
})

test('HTML of any tree is well-formed XHTML with the same text', () => {
  const value = fc.oneof(anyText, fc.boolean())
  const { tree } = fc.letrec<{ tree: Element; child: ElementContent }>((tie) => ({
    child: fc.oneof(
      anyText.map((value) => ({ type: 'text' as const, value })),
      fc.constant(h('br')),
      tie('tree'),
    ),
    tree: fc
      .tuple(
        fc.constantFrom('p', 'a', 'span', 'ins'),
        fc.dictionary(fc.constantFrom('id', 'title', 'hidden', 'dataLabel'), value),
        fc.array(tie('child'), { maxLength: 4 }),
      )
      .map(([name, properties, children]) => h(name, properties, children)),
  }))
  fc.assert(
    fc.property(tree, (element) => {
      const { text: read } = readXml(writeXmlFile(rewrite(toSafeHtml(element))))
      // Halves of a character on two sides of a tag are no character; line endings of XML are line feeds.
      const runs = listRuns(element).map((run) => toFit(run).replace(/\r\n?/g, '\n'))
      expect(read).toBe(runs.join(''))
    }),
  )
})

/** List the texts of an element between its tags, in order. */
function listRuns({ children }: Element): Array<string> {
  const runs = ['']
  for (const child of children) {
    if (child.type === 'text') runs.push((runs.pop() ?? '') + child.value)
    if (child.type === 'element') runs.push(...listRuns(child), '')
  }
  return runs
}

test.each(['<', '<a "', '<!--', '<p title="', '</', '&#x26;'])(
  'HTML of nothing but %s is read in linear time',
  (part) => {
    const short = part.repeat(20_000)
    expectLinear((html) => rewrite(html), short, short.repeat(factor))
  },
)

function rewrite(html: string, replace = keep): string {
  return toXhtml(html, replace)
}
