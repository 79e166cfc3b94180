import { expect, test } from 'vitest'
import { listEditedWords, toEditedText } from '../../src/tree/edited-text.ts'
import type { Choice, PhrasingContent, Text } from '../../src/tree/nodes.ts'

const position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}
const text = (value: string): Text => ({ type: 'text', value, position })

/** A place that the editors read in several ways. */
const choice = (written: string, ...readings: ReadonlyArray<string>): Choice => ({
  type: 'choice',
  children: [text(written)],
  others: readings.map((value) => ({ change: 'regularized', children: [text(value)] })),
  position,
})

const nodes: Array<PhrasingContent> = [
  text('The '),
  choice('shippes', 'ships', 'sheep'),
  text(' go '),
  { type: 'alteration', state: 'deleted', children: [text('slow')], position },
  text(' home.'),
]

test('a text as edited has the best reading, and nothing that is deleted', () => {
  expect(toEditedText(nodes)).toBe('The ships go home.')
})

test('the words of all other readings are listed once, without those of the text', () => {
  expect(listEditedWords(nodes)).toEqual(['ships', 'sheep'])
  expect(listEditedWords([text('The ships go home.')])).toEqual([])
})

test('the marks between the cells of a table are white space, and each cell is apart', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [text(value)],
    position,
  })
  const bar = { type: 'whiteSpace' as const, value: '|', position }
  const row = { type: 'tableRow' as const, children: [cell('Salt'), bar, cell('40')], position }
  expect(toEditedText([row])).toBe('Salt 40')
})

test('a place without another reading is empty as edited', () => {
  expect(toEditedText([text('The '), choice('old'), text('ships')])).toBe('The ships')
})
