import { describe, expect, test } from 'vitest'
import { render } from './render.ts'

describe('a block that is written in the other direction than its document', () => {
  const { text, notes } = render(
    [
      '1. Letter1\n\n\nThe rope came.\n\nوصل الحبل إلى المرفأ.\n\nThe word המרפא means harbor.\n',
      '\n  1. انظر الوثيقة 2.\n',
    ].join(''),
  )

  test('has a direction of its own', () => {
    expect(text).toContain('<p dir="rtl">وصل الحبل إلى المرفأ.</p>')
    expect(text.match(/dir=/g)).toHaveLength(1)
  })

  test('but its note stays on the side of the page', () => {
    expect(notes).toMatch(/^<li class="side"><div class="foot" id="fn1"/)
    expect(notes).toContain('<p dir="rtl"><a class="n"')
    expect(notes.match(/dir=/g)).toHaveLength(1)
  })

  test('is the English one in an Arabic document', () => {
    const { text } = render('1. رسالة\n\n\nوصل الحبل إلى المرفأ.\n\nThe Company paid.\n')
    expect(text).toContain('<p dir="ltr">The Company paid.</p>')
    expect(text.match(/dir=/g)).toHaveLength(1)
  })
})

test('a document in one direction has no other', () => {
  expect(render('1. Letter\n\n\nThe rope came.\n').text).not.toContain('dir=')
})
