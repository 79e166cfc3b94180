import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Node } from '../../src/tree/nodes.ts'

/** Read a text with notes with some labels, and format it with `^` before every reference. */
function draw(text: string, ...labels: ReadonlyArray<string>): string {
  const notes = labels.map((label) => `\n  ${label}. Note.`).join('')
  const { children } = readDocument(new VFile({ value: `1. Telegram\n\n\n${text}\n${notes}` }))
  return children
    .filter(({ type }) => type === 'paragraph')
    .map(write)
    .join('\n')
}

function write(node: Node): string {
  if (node.type === 'footnoteReference') return `^${node.label}`
  if ('children' in node) return node.children.map(write).join('')
  return 'value' in node ? node.value : '[]'
}

describe('the number of a note is distinguished', () => {
  test.each([
    ['from the year it is glued to', 'In 1965^2 he went.', ['2']],
    ['from the day it is glued to', 'On August 11^2 he went.', ['2']],
    ['from the number of a paper', 'In NSC 162/2^2 he read Embtel 1836^3 of May.', ['2', '3']],
    ['from a second number beside it', 'It ended in 1969.^1^2 He left.', ['1', '2']],
    ['behind a bracket', 'He saw it [sic]^1 there.', ['1']],
    ['from a section: `effect.5` is no point', 'It took effect.^5 Then 5) came.', ['5']],
    ['by the order of the notes', 'He has 2 B52 in area.^1 It is so.^2', ['1', '2']],
    ['where they begin at 0', 'He saw^0 it.^1', ['0', '1']],
    ['where they begin above 1 and leave some out', 'He^7 saw^9 it.^12', ['7', '9', '12']],
    ['where one number is printed twice', 'He saw^1 it.^2 She saw^1 it.', ['1', '2', '1']],
    ['once, where two numbers overlap', 'He is in NATO^12 today.', ['12', '2']],
    ['where it is a symbol', 'He saw* it.^†', ['†']],
  ])('%s', (_, drawn, labels) => {
    expect(draw(drawn.replaceAll('^', ''), ...labels)).toBe(drawn)
  })
})

test.each([
  ['two notes are told from a count', 'He saw the 12 ships of 12 men.', ['1', '2']],
  ['a note is told from a count after a note', 'He saw it.^2 3 men left.', ['2', '3']],
  ['a note is told from the label of a paragraph', '12. Exports fell.', ['2']],
  ['a note is told from two labels of a paragraph', '1310. 12. I was there.', ['2']],
])('%s', (_, drawn, labels) => {
  expect(draw(drawn.replaceAll('^', ''), ...labels)).toBe(drawn)
})

test('numbers that belong to the text stay in it', () => {
  const text = 'He^1 saw 3.5 percent, B52, $5, 8:30, p.5, 61/2 lines, in 1965,^2 and 1,000.'
  expect(draw(text.replaceAll('^', ''), '1', '2')).toBe(text)
})
