import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fromSidecar } from '../../src/parse/sidecar/from-sidecar.ts'
import { linkNames, readDocument } from '../../src/pipeline/read.ts'
import type { Entry, FoundEntry } from '../../src/tree/register.ts'
import { toText } from '../../src/tree/to-text.ts'
import { walk } from '../../src/tree/walk.ts'

const entry = (name: string): Entry => ({
  key: name.toLowerCase(),
  name,
  sort: name,
  names: [name],
  note: '',
  evidence: [],
})

const entries = new Map<string, FoundEntry>([
  ['p_R1', { ...entry('Rusk'), kind: 'people' }],
  ['t_POL1', { ...entry('POL'), kind: 'terms' }],
])

/** Read a paragraph of TEI, and format its names with their entries. */
function draw(words: string, yaml = ''): Array<string> {
  const sidecar = new VFile({ path: 'd1.yaml', value: yaml })
  const value = `<div type="document" xml:id="d1"><head>1. Note</head><p>${words}</p></div>`
  const document = { id: 'd1', volume: 'v', ...fromSidecar(sidecar) }
  const tree = readDocument(new VFile({ path: 'd1.xml', value }), document, sidecar)
  linkNames(tree, (key) => entries.get(key))
  const drawn: Array<string> = []
  walk(tree, (node) => {
    if (node.type !== 'personName' && node.type !== 'term') return
    drawn.push(`${toText(node)} → ${node.data?.entry ?? node.data?.annotation ?? 'nothing'}`)
  })
  return drawn
}

test.each([
  ['leads to its entry', '<persName corresp="#p_R1">Sec. Rusk</persName>', ['Sec. Rusk → rusk']],
  ['leads nowhere without a key', '<persName>Rusk</persName>', ['Rusk → nothing']],
  [
    'leads nowhere by a key of no entry',
    '<persName corresp="#p_X1">Rusk</persName>',
    ['Rusk → nothing'],
  ],
  [
    'leads nowhere that it cannot name',
    '<persName corresp="#p_R1">Yost</persName>',
    ['Yost → nothing'],
  ],
  [
    'is none where it is the class of a file',
    'Files, <gloss target="#t_POL1">POL</gloss> 27; <gloss target="#t_POL1">POL</gloss> rose',
    ['POL → nothing', 'POL → pol'],
  ],
])('a name %s', (_, words, expected) => {
  expect(draw(words)).toEqual(expected)
})

test('a name with an annotation has only the target of the annotation', () => {
  const yaml = 'annotations:\n  - { quote: Rusk, person: rusk-dean, whose: ours }\n'
  expect(draw('He saw <persName corresp="#p_R1">Rusk</persName> there.', yaml)).toEqual([
    'Rusk → an1',
    'Rusk → nothing',
  ])
})
