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

  test.each([
    ['The quay was built.1 It is of stone.\n\n  1. By Berti.', { references: '1' }],
    ['The quay was built 1, of stone.\n\n1. By Berti.', { references: ' 1', notes: '1. …' }],
    ['The quay.\n\nPage 12\n\nThe mole.\n\nPage 13\n\nThe light.', { pages: ['Page 367'] }],
  ])('is found in %j: %j', (body, stated) => {
    expect(read(`Report\n\n\n${body}\n`, stated).messages).toEqual([])
  })

  test('needs no evidence in the text', () => {
    const value = 'Report\n\n\nThe quay was built.\n\n1. By Berti.\n2. Of stone.\n'
    const definitions = (stated: StatedConventions) =>
      read(value, stated).tree.children.filter(({ type }) => type === 'footnoteDefinition').length
    expect([definitions({}), definitions({ notes: '1. …' })]).toEqual([0, 2])
  })

  test('of notes below their paragraphs needs no references in these', () => {
    const value =
      'Report\n\n\n1. The quay was built.\n\n[1] By Berti.\n\n2. It is of stone.\n\n[2] Of Pola.\n\nThe end.\n'
    const labels = (stated: StatedConventions) =>
      read(value, stated).tree.children.flatMap((node) =>
        node.type === 'footnoteDefinition' ? [node.label] : [],
      )
    expect([labels({}), labels({ notes: '[1] …' })]).toEqual([[], ['1', '2']])
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

describe('notes that are not read', () => {
  const body = (one: string, two: string) =>
    `Report\n\n\nThe quay${one} was built in 1880.${two} It is of stone.\n`
  test.each([
    ['¹', '²', '¹ By Berti.\n² By Luzzi.'],
    ['[1]', '[2]', '[1] By Berti.\n[2] By Luzzi.'],
    ['[^1]', '[^2]', '[^1]: By Berti.\n[^2]: By Luzzi.'],
    ['<sup>1</sup>', '<sup>2</sup>', '<sup>1</sup> By Berti.\n<sup>2</sup> By Luzzi.'],
    ['[n1]', '[n2]', '[n1] By Berti.\n[n2] By Luzzi.'],
    ['*', '†', '* By Berti.\n† By Luzzi.'],
    ['*', '**', '* By Berti.\n** By Luzzi.'],
  ])('are reported by their markers %s, and cured by notes', (one, two, notes) => {
    const text = body(one, two)
    const note = notes.slice(0, notes.indexOf(' By'))
    expect(read(text, {}).messages).toEqual([
      `Unexpected markers of notes \`${one}\` without notes, expected notes at the end of the file, such as \`${note} See p. 12.\``,
    ])
    expect(read(`${text}\n${notes}\n`, {}).messages).toEqual([])
  })

  test.each([
    '<ref>By Berti.</ref>',
    '<ref name="b">By Berti.</ref>',
    '\\footnote{By Berti.}',
    '^[By Berti of Pola.]',
    '{{efn|By Berti.}}',
    '<a href="#fn1">1</a>',
  ])('are reported by their markup, %s, and cured by notes in plain text', (markup) => {
    expect(read(body(markup, ''), {}).messages).toEqual([
      expect.stringMatching(/^Unexpected markup of a note .* the end, `  1\. See p\. 12\.`$/),
    ])
    expect(read(`${body('1', '')}\n  1. By Berti.\n`, {}).messages).toEqual([])
  })

  test.each([
    ['1. See Berti, p. 12.\n2. Not found.', '1', '2'],
    ['  1. Ibid., p. 12.\n  2. C.O. 5/872.', '1', '2'],
    ['a. See above, p. 12.\nb. Not printed.', '[a]', '[b]'],
    ['1. See Berti, The Quays and Moles of the Empire, p. 12.\n2. Not found.', '1', '2'],
  ])('are reported by what a list cites, %s, and cured by their numbers', (notes, one, two) => {
    expect(read(`${body('', '')}\n${notes}\n`, {}).messages).toEqual([
      expect.stringMatching(/^Unexpected list at the end .* `said/),
    ])
    expect(read(`${body(one, two)}\n${notes}\n`, {}).messages).toEqual([])
  })

  test('are counted where their markup is repeated', () => {
    const note = '<ref>By Berti.</ref>'
    const [message] = read(body(note, note), {}).messages
    expect(message).toContain(`Unexpected markup of a note \`<ref>\` (2 in all), read as text`)
  })

  test.each([
    'The basin has 12 m² and 40 m³.',
    'The quay† is old, and the mole‡ is older.',
    '1. A mission will visit the island.\n2. A report follows.\n3. See to the harbor.',
    'The *mole* and the **quay** are old.',
    'Berti (†1921) and Luzzi (*1880) built it.',
  ])('are not doubted in %s', (text) => {
    expect(read(`Report\n\n\nThe quay was built.\n\n${text}\n`, {}).messages).toEqual([])
  })

  test('are named by their lines where a reference lacks them', () => {
    const value = (indent: string) =>
      `Report\n\n\nAt 7:302 he had 1,0401 chests.3\n\n${indent}1. By Berti.\n${indent}2. By Luzzi.\n${indent}3. By Marin.\n`
    const [message] = read(value(''), {}).messages
    expect(message).toBe(
      'Unexpected reference to note 3, expected a definition `  3. …` at the end; line 8 begins with it, but is not indented',
    )
    expect(read(value('  '), {}).messages.join()).not.toContain('reference to note 3')
  })
})

test('lines that go on across empty lines are reported, and cured by joining them', () => {
  const text = [
    'I saw him at ten, and he was',
    'walking to the bridge with',
    'two men, one of whom had',
    'a lantern.',
  ]
  const value = (space: string) => `Report\n\n\n${text.join(space)}\n`
  expect(read(value('\n\n'), {}).messages).toEqual([
    expect.stringContaining('Unexpected 3 lines that go on in the next'),
  ])
  expect(read(value(' '), {}).messages).toEqual([])
})
