import { expect, test } from 'vitest'
import type { Emphasis, PersonName } from '../../src/tree/nodes.ts'
import { position, render, text } from './render.ts'

const name = (children: PersonName['children']): PersonName => ({
  type: 'personName',
  ref: 'p_R1',
  children,
  position,
  data: { entry: 'rusk-dean', marked: true },
})

const write = (node: PersonName) =>
  render([{ type: 'paragraph', children: [node], position, data: { id: 'p1' } }]).text

test('a marked name is a link to its gloss', () => {
  expect(write(name([text('Rusk')]))).toContain('<a class="g" href="#g-rusk-dean">Rusk<')
})

test('a name that contains a link is not a link, because links cannot be nested', () => {
  const reference = {
    type: 'footnoteReference',
    label: '1',
    position,
    data: { id: 'fnref1' },
  } as const
  const html = write(name([text('Rusk'), reference]))
  expect(html).not.toContain('class="g"')
  expect(html).toContain('Rusk<')
})

test('a name in italics is a link, too', () => {
  const emphasis: Emphasis = {
    type: 'emphasis',
    rend: 'italic',
    children: [text('Rusk')],
    position,
  }
  expect(write(name([emphasis]))).toContain('<a class="g" href="#g-rusk-dean"><i>Rusk</i>')
})
