import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import type { StatedConventions } from '../../src/tree/conventions.ts'

const text = 'Report\n\n\nThe quay was built.[1] It is of stone.\n\n[1] By Berti.\n'

function read(value: string, conventions: StatedConventions) {
  const file = new VFile({ value })
  const tree = readDocument(file, { id: 'd1', volume: 'v1', supplied: {}, conventions })
  return { tree, messages: file.messages.map(({ reason }) => reason) }
}

describe('a convention that is stated', () => {
  const right: Array<StatedConventions> = [
    { references: '[1]', notes: '[1] …' },
    { lines: 'paragraphs' },
  ]
  test.each(right)('and that the text has is no problem: %j', (stated) => {
    expect(read(text, stated).messages).toEqual([])
  })

  test('needs no evidence in the text', () => {
    const value = 'Report\n\n\nThe quay was built.\n\n1. By Berti.\n2. Of stone.\n'
    const definitions = (stated: StatedConventions) =>
      read(value, stated).tree.children.filter(({ type }) => type === 'footnoteDefinition').length
    expect([definitions({}), definitions({ notes: '1. …' })]).toEqual([0, 2])
  })

  test.each([
    [{ references: '(1)' }, '(1)'],
    [{ references: '1' }, '1'],
    [{ pages: ['{367}'] }, '{367}'],
  ])('but that the text does not have is reported: %j', (stated, style) => {
    expect(read(text, stated).messages).toContain(
      `Unexpected convention \`${style}\`, which the text does not have, expected another or no statement`,
    )
  })

  test('of notes is reported where there are none', () => {
    expect(read('Report\n\n\nThe quay.\n', { notes: '[1] …' }).messages).toEqual([
      'Unexpected convention `[1] …`, which the text does not have, expected another or no statement',
    ])
  })
})

test('lines that begin like notes, but are in the middle of a text, are reported', () => {
  const { messages } = read(
    'Report\n\n\n[1] By Berti.\n\n[2] Of stone.\n\nThe quay was built.\n',
    {},
  )
  expect(messages).toEqual([
    'Unexpected lines that begin with markers of notes, `[1]`, read as paragraphs, expected notes at the end of the file or below a line `Notes`',
  ])
})

describe('markers of pages that are not read', () => {
  const markers = ['[Opening 4]', '<4>', '*4', '(p. 4)', '[p. 9]']
  test.each(markers)('such as %s are reported, and the repair cures', (marker) => {
    const write = (mark: (page: number) => string) =>
      `Report\n\n\n${mark(4)} The quay. ${mark(5)} The mole. ${mark(6)} The light.\n`
    const order = marker.includes('9') ? (page: number) => String(15 - page) : String
    const { messages } = read(
      write((page) => marker.replace(/\d/, order(page))),
      {},
    )
    expect(messages).toEqual([expect.stringContaining('expected page markers such as `[Page ')])
    expect(
      read(
        write((page) => `[Page ${page}]`),
        {},
      ).messages,
    ).toEqual([])
  })

  test.each(['[Tape 4]', '[Enclosure 4]', '(note 4)', '[4]', '(4)'])('are not %s', (marker) => {
    const text = [4, 5, 6].map((number) => `The quay ${marker.replace('4', String(number))} rose`)
    expect(read(`Report\n\n\n${text.join(' and ')}.\n`, {}).messages.join()).not.toContain('pages')
  })
})
