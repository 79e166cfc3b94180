import { expect, test } from 'vitest'
import { toEntryMentions } from '../../../src/edition/registers/entry-mentions.ts'
import type { Paragraph, PersonName, Root } from '../../../src/tree/nodes.ts'
import { position, text } from '../../rehype/render.ts'

const ball = (): PersonName => ({
  type: 'personName',
  children: [text('Ball')],
  data: { entry: 'ball' },
  position,
})

const paragraph = (id: string | undefined, children: Paragraph['children']): Paragraph => ({
  type: 'paragraph',
  children,
  position,
  ...(id !== undefined && { data: { id } }),
})

/** Mentions of Ball, unit by unit: `p1 2`. */
function list(...children: Root['children']): Array<string> {
  const mentions = toEntryMentions({ type: 'root', children, position }).get('ball') ?? []
  return mentions.map(({ id, count }) => `${id} ${count}`)
}

test('a mention in the second paragraph of a note is one of the note, and counted once', () => {
  const note = {
    type: 'footnoteDefinition',
    label: '1',
    children: [paragraph(undefined, [text('Of '), ball()]), paragraph(undefined, [ball()])],
    position,
    data: { id: 'fn1' },
  } as const
  expect(list({ ...note, children: [...note.children] })).toEqual(['fn1 2'])
})

test('a mention between two units is one of the unit before', () => {
  expect(
    list(
      paragraph('p1', [ball()]),
      { type: 'signature', children: [ball()], position },
      paragraph('p2', [text('He left.')]),
    ),
  ).toEqual(['p1 1', 'p1 1'])
})

test('a mention before all units is one of the document, and an empty block has none', () => {
  expect(
    list(
      { type: 'dateline', children: [], position },
      { type: 'dateline', children: [ball()], position },
    ),
  ).toEqual([' 1'])
})
