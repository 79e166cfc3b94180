import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fromTei } from '../../../src/parse/tei/index.ts'
import { walk } from '../../../src/tree/walk.ts'

/** Read a volume with a reference to each of some ids, and list where these lead. */
function resolve(...ids: ReadonlyArray<string>): Array<string> {
  const references = ids.map((id) => `<ref target="#${id}">there</ref>`).join(' ')
  const value = `<TEI><text><front><div xml:id="preface"><head>Preface</head><p>Why<note n="1" xml:id="prefacefn1">Now.</note>.</p></div></front>
<body><div type="chapter" xml:id="ch1"><head>Quay<note n="1" xml:id="ch1fn1">Old.</note></head><p xml:id="p9">Rope.</p>
<div type="document" n="1" xml:id="d1"><head>1. To Ada</head><p xml:id="para7">Hemp<note n="3" xml:id="note-a">Tar.</note>.</p></div>
<div type="document" n="2" xml:id="d2"><head>2. To Leo</head><p>${references}</p></div></div></body></text></TEI>`
  const { documents } = fromTei(value, new VFile({ path: 'frus1999x02.xml', value }))
  const places: Array<string> = []
  for (const { id, tree } of documents) {
    if (id !== 'd2') continue
    walk(tree, (node) => {
      if (node.type !== 'crossReference') return
      places.push([node.target, node.fragment].filter(Boolean).join('#'))
    })
  }
  return places
}

test('a reference to a note of any text leads to the note', () => {
  expect(resolve('note-a', 'ch1fn1', 'prefacefn1')).toEqual(['d1#fn3', 'ch1#fn1', 'preface#fn1'])
})

test('a reference to anything in a document or section leads to that', () => {
  expect(resolve('para7', 'd1', 'preface')).toEqual(['d1', 'd1', 'preface'])
})

test('a reference to an id that the volume does not have is unchanged', () => {
  expect(resolve('d9', 'd9fn1', 'nowhere')).toEqual(['d9', 'd9#fn1', 'nowhere'])
})
