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
    [{ notes: '(1) …' }, '(1) …'],
  ])('but that the text does not have is reported: %j', (stated, style) => {
    expect(read(text, stated).messages).toContain(
      `Unexpected convention \`${style}\`, which the text does not have, expected another or no statement`,
    )
  })

  test('but that the text does not have leaves the notes as they are found', () => {
    const { tree } = read(text, {})
    expect(read(text, { references: '(1)', notes: '(1) …' }).tree.children).toEqual(tree.children)
  })

  test('of pages after form feeds is found', () => {
    const value = 'Report\n\n\nThe quay.\n\f12\nThe mole.\n'
    expect(read(value, { pages: ['␌367'] }).messages).toEqual([])
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
