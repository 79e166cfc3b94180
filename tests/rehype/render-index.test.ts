import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readVolume } from '../../src/pipeline/read.ts'
import { fillDocument, renderIndex } from '../../src/pipeline/render.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { english } from '../../src/words/en/index.ts'

test('a line of an index has its anchor, resolved references are links, and others are text', () => {
  const { sections } = readVolume(
    new VFile({ path: 'v.xml', value: volume(document(1, '<p>Red.</p>')) }),
  )
  const { tree } = sections.find(({ list }) => list === 'index') ?? expect.fail('an index')
  tree.children.push({
    type: 'paragraph',
    children: [
      { type: 'crossReference', label: '1', target: 'd1', children: [], position: tree.position },
      { type: 'crossReference', label: '', fragment: 'in1', children: [], position: tree.position },
    ],
    position: tree.position,
  })
  const index = renderIndex(
    tree,
    ({ target }) => (target === undefined ? undefined : { href: `/v/${target}/` }),
    english,
  )
  expect(index.text).toContain('Lights, <!--0-->')
  const { text } = fillDocument(index, () => undefined)
  expect(text).toContain('<ul role="list"><li id="in1">Lights, 1')
  expect(text).toContain('<ul role="list"><li>red, 1<i>n</i></li></ul>')
  expect(text).toContain('<a href="/v/d1/"></a><a href="#in1"></a>')
})
