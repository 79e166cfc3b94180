import { expect, test } from 'vitest'
import { render } from './render.ts'

test('the label of an article in a heading is the link to it', () => {
  const { text } = render(
    '1. Treaty\n\n\nArticle I\n\nThere is peace.\n\nArticle II\n\nIt lasts.\n',
  )
  expect(text).toContain('<h2 id="artI"')
  expect(text).toContain(
    '<a class="n" href="#artI" aria-label="Article I link to this article">Article I</a></h2>',
  )
})

test('another heading has no anchor', () => {
  expect(render('1. Treaty\n\n\nTHE PEACE\n\nIt lasts.\n').text).toContain('<h2>THE PEACE</h2>')
})
