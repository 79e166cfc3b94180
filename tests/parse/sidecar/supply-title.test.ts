import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileTranscription } from '../../../src/compile/transcription.ts'
import { compileVolume } from '../../../src/compile/volume.ts'
import { english } from '../../../src/words/en/index.ts'

const context = { register: undefined, sha256: '', digest: '', words: english }
const sidecar = () => new VFile({ path: 'to-ada.yaml', value: 'title: Letter to Ada\n' })

/** Compile a text with a sidecar that states a title. */
function compile(value: string, path = 'to-ada.txt') {
  const file = new VFile({ path, value })
  const source = { id: 'to-ada', volume: 'letters', file, sidecar: sidecar() }
  const { manifest, texts } = compileTranscription(source, context)
  const [[, page] = expect.fail()] = texts.pages
  return {
    title: manifest.documents[0]?.title,
    text: page.html.text.replace(/<[^>]*>/g, ''),
    isSupplied: page.head.supplied.title !== undefined,
    messages: manifest.messages.map(({ message }) => message),
  }
}

describe('a stated title is that of a text that begins', () => {
  test.each([
    ['with a salutation', 'My dear Ada,\n\nThe quay is built.\n'],
    ['with a dateline', 'Trieste, May 4, 1871.\n\n\nThe quay is built.\n'],
    ['with a sentence', 'The quay is built, and the lamps are lit in the whole of the harbor.\n'],
    ['with a short line', 'The quay\n\nIt is built.\n'],
  ])('%s', (_, value) => {
    const { title, isSupplied, text, messages } = compile(value)
    expect({ title, isSupplied, messages }).toEqual({
      title: 'Letter to Ada',
      isSupplied: true,
      messages: [],
    })
    expect(text.replace(/\s+/g, ' ')).toContain(value.trim().split('\n')[0])
  })
})

describe('a title of the text is shown, and the second one reported', () => {
  test.each([
    ['1. To Ada Marin\n\nThe quay is built.\n', '1. To Ada Marin'],
    ['To Ada Marin\n\n\nThe quay is built.\n', 'To Ada Marin'],
  ])('%j', (value, own) => {
    const { title, isSupplied, messages } = compile(value)
    expect([title, isSupplied]).toEqual(['To Ada Marin', false])
    expect(messages).toEqual([
      `Unexpected \`title\` beside the title of the text, expected one of them; the text has \`${own}\`, which is shown`,
    ])
  })
})

const tei = (content: string) => `<TEI><text><body>${content}</body></text></TEI>`

test('a stated title takes the place of the first words of TEI, but not of its heading', () => {
  const untitled = compile(tei('<p>The quay is built.</p>'), 'to-ada.xml')
  expect([untitled.title, untitled.isSupplied]).toEqual(['Letter to Ada', true])
  const titled = compile(tei('<head>To Ada Marin</head><p>The quay is built.</p>'), 'to-ada.xml')
  expect([titled.title, titled.isSupplied]).toEqual(['To Ada Marin', false])
})

test('a document of a volume in one file has the title that its sidecar states', () => {
  const letters = ['to-ada', 'to-leo'].map(
    (id) => `<div type="letter" xml:id="${id}"><p>The quay is built.</p></div>`,
  )
  const file = new VFile({ path: 'letters.xml', value: tei(letters.join('')) })
  const { manifest } = compileVolume(
    {
      id: 'letters',
      recorded: true,
      transcribed: new Map(),
      file,
      sidecars: new Map([['to-ada', sidecar()]]),
    },
    context,
  )
  expect(manifest.documents.map(({ document, title }) => [document, title])).toEqual([
    ['to-ada', 'Letter to Ada'],
    ['to-leo', 'The quay is built'],
  ])
})
