import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { fromTei } from '../../../src/parse/tei/index.ts'
import { countLetters, toReadRanges } from '../../../src/pipeline/letters.ts'
import { readVolume } from '../../../src/pipeline/read.ts'
import type { Root } from '../../../src/tree/nodes.ts'
import { toText } from '../../../src/tree/to-text.ts'

const one = '<div type="document" n="1" xml:id="d1"><head>1. Reed to Cole</head><p>Rope.</p></div>'
const two = '<div type="document" n="2" xml:id="d2"><head>2. Cole to Reed</head><p>Hemp.</p></div>'

/** A volume with the content of a body. */
const volume = (body: string) => `<TEI><teiHeader/><text><body>${body}</body></text></TEI>`

/** A chapter with its content. */
const chapter = (id: string, content: string) =>
  `<div type="chapter" xml:id="${id}"><head>Quay ${id}</head>${content}</div>`

describe('the text of a chapter outside of its documents is a section in the body', () => {
  test('its paragraphs before, between and after documents stand in their order, below its heading', () => {
    const { texts } = read(
      volume(chapter('ch1', `<p>See vol. II.</p>${one}<p>Between.</p>${two}<p>After.</p>`)),
    )
    expect(texts).toEqual(['body ch1: Quay ch1 | See vol. II. | Between. | After.'])
  })

  test('a note on its heading is a note of that text, and its heading has none', () => {
    const { volume: read1, texts } = read(
      volume(`<div xml:id="ch1"><head>Quay<note n="1">See vol. II.</note></head>${one}</div>`),
    )
    expect(texts).toEqual(['body ch1: Quay | 1. See vol. II.'])
    expect(read1.chapters).toMatchObject([{ id: 'ch1', title: 'Quay', documents: ['d1'] }])
  })

  test('a chapter that has only documents and a heading has no text', () => {
    expect(read(volume(chapter('ch1', `<pb n="3"/>${one}`))).texts).toEqual([])
  })

  test('chapters without documents are texts, each with its own chapters beside it', () => {
    const { volume: read1, texts } = read(
      volume(chapter('ch1', `${chapter('ch2', '<p>Log.</p>')}${chapter('ch3', '')}`) + one),
    )
    expect(texts).toEqual(['body ch2: Quay ch2 | Log.', 'body ch3: Quay ch3'])
    expect(read1.chapters.map(({ id, level }) => [id, level])).toEqual([
      ['ch1', 1],
      ['ch2', 2],
      ['ch3', 2],
    ])
  })

  test('a div without an id and without documents is in the text of its chapter', () => {
    const { volume: read1, texts } = read(
      volume(chapter('ch1', `<div><head>List</head><p>Log.</p></div>${one}`)),
    )
    expect(texts).toEqual(['body ch1: Quay ch1 | List | Log.'])
    expect(read1.chapters).toHaveLength(1)
  })

  test('a page break before a document belongs to the document, and one in the text to the text', () => {
    const { volume: read1 } = read(
      volume(`<pb n="1"/>${chapter('ch1', `<p>A.</p><pb n="2"/><p>B.</p><pb n="3"/>${one}`)}`),
    )
    const [text] = read1.sections
    expect(text?.tree.data?.document?.firstPage).toBe('1')
    expect(text?.tree.children.filter(({ type }) => type === 'pageBreak')).toHaveLength(1)
    expect(read1.documents[0]?.page).toBe('3')
  })

  test('an id that cannot be part of an address is replaced in the text and the chapter alike', () => {
    const { volume: read1, messages } = read(volume(chapter('pages', `<p>A.</p>${one}`)))
    expect(read1.sections.map(({ id }) => id)).toEqual(['part1'])
    expect(read1.chapters.map(({ id }) => id)).toEqual(['part1'])
    expect(messages).toHaveLength(1)
  })

  test('a chapter without a heading is named by its id', () => {
    const { volume: read1 } = read(volume(`<div xml:id="ch1"><p>A.</p>${one}</div>`))
    expect(read1.chapters).toMatchObject([{ id: 'ch1', title: 'ch1' }])
  })
})

describe('a document without an id', () => {
  const schedule = '<div type="document"><head>Schedule</head><p>Tar.</p></div>'

  test('in an attachment is part of the document around that, and takes no address', () => {
    const around = one.replace('</div>', `<attachment>${schedule}</attachment></div>`)
    const { volume: read1, messages, lost } = read(volume(chapter('ch1', around + two)))
    expect(read1.documents.map(({ id, tree }) => `${id}: ${toLines(tree)}`)).toEqual([
      'd1: 1. Reed to Cole | Rope. | Schedule | Tar.',
      'd2: 2. Cole to Reed | Hemp.',
    ])
    expect([messages, lost]).toEqual([[], 0])
  })

  test('in an attachment of a chapter is part of the text of the chapter', () => {
    const {
      volume: read1,
      texts,
      messages,
    } = read(volume(chapter('ch1', `<p>Message.</p><attachment>${schedule}</attachment>${one}`)))
    expect(texts).toEqual(['body ch1: Quay ch1 | Message. | Schedule | Tar.'])
    expect(read1.documents.map(({ id }) => id)).toEqual(['d1'])
    expect(messages).toEqual([])
  })

  test('beside others is a document with an id of its own', () => {
    const { volume: read1, messages } = read(volume(chapter('ch1', one + schedule)))
    expect(read1.documents.map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(messages).toHaveLength(1)
  })
})

describe('what is on no page is reported with its place and length', () => {
  test('title pages and tables of contents, and text beside the chapters', () => {
    const value = `<TEI><text><front><titlePage><titlePart>Ropes</titlePart></titlePage><div type="toc"><p>Quay</p></div></front><body>Loose<p>T</p>${one}</body></text></TEI>`
    const { messages, lost } = read(value)
    expect(messages).toEqual([
      '5 letters of `titlePage` are on no page',
      '4 letters of `div` are on no page',
      '5 letters of `body` are on no page',
      '1 letter of `p` are on no page',
    ])
    expect(lost).toBe(0)
  })

  test.each([
    ['text in a chapter', chapter('ch1', `<p>A.</p>${one}`)],
    ['a document beside the chapters', `${one}<p>A.</p>`],
    ['a document in an attachment', chapter('ch1', `<attachment><p>A.</p>${one}</attachment>`)],
    ['nested chapters', chapter('ch1', `<p>A.</p>${chapter('ch2', `<p>B.</p>${one}`)}<p>C.</p>`)],
    ['a heading alone', `${chapter('ch1', '')}${one}`],
  ])('no letter is lost: %s', (_, body) => {
    expect(read(volume(body)).lost).toBe(0)
  })
})

function read(value: string) {
  const file = new VFile({ path: 'frus1.xml', value })
  const volume = fromTei(value, file)
  const reported = file.messages.flatMap(({ place }) => (place && 'start' in place ? [place] : []))
  const ranges = toReadRanges(readVolume(new VFile({ path: 'frus1.xml', value })))
  return {
    volume,
    texts: volume.sections.map(({ part, id, tree }) => `${part} ${id}: ${toLines(tree)}`),
    messages: file.messages.map(({ reason }) => reason),
    lost: countLetters(value, ranges, reported).lost,
  }
}

function toLines({ children }: Root): string {
  return children.map((node) => toText(node)).join(' | ')
}
