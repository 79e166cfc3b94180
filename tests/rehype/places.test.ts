import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { render } from './render.ts'

test('the label of an item links to it, and a list in an item is inside it', () => {
  expect(
    render('1. Note\n\n\nTake these steps:\n\n  1. go\n    * now\n\nThey end here.\n').text,
  ).toContain(
    '<ol role="list"><li id="p1.1" data-locator="Paragraph 1, point 1" data-at="@">' +
      '<a class="n" href="#p1.1" aria-label="1. link to this point">1.</a> go' +
      '<ul role="list"><li id="p1.1.1" data-locator="Paragraph 1, point 1, item 1" data-at="p1.i1.m1@">' +
      '<a class="n" href="#p1.1.1" aria-label="* link to this item">*</a> now</li></ul></li></ol>',
  )
})

test('the space after a label in TEI is not part of its link', () => {
  const value = `<div type="document" xml:id="d1"><head>1. Note</head>
    <p>Steps: <list><label>(a)</label> <item>go</item></list></p></div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  expect(render(tree.children).text).toContain(
    '<a class="n" href="#p1.a" aria-label="(a) link to this point">(a)</a> go</li>',
  )
})

test('a row of a table has an address', () => {
  expect(render('1. Note\n\n\nArmy\t4,000\nNavy\t300\n').text).toContain(
    '<tr id="t1.r2" data-locator="Table 1, row 2" data-at="@"><td>Navy</td><td>300</td></tr>',
  )
})

test('the name of a speaker is marked', () => {
  expect(render('1. Note\n\n\nQ: Why?\n\nA: So.\n').text).toContain(
    '<p><b class="speaker">Q:</b> Why?</p>',
  )
})
