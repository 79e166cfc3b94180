import { describe, expect, test } from 'vitest'
import { toIndexHtml } from '../../src/search/index-html.ts'

/** As the comments of `index-text.ts` draw it. */
function draw(body: string): string | undefined {
  return toIndexHtml(`<main data-pagefind-body>${body}</main>`)
    ?.split(/<main data-pagefind-body="">|<\/main>/)[1]
    ?.replaceAll('=""', '')
    .replaceAll('\u2064 ', '·')
    .replaceAll('\u2060', '~')
    .replaceAll('\u2063', '|')
}

test('a page without documents is not indexed', () => {
  expect(toIndexHtml('<main><h1>About</h1></main>')).toBeUndefined()
})

describe('a document is prepared for the index', () => {
  test.each([
    ['a block ends', '<p>He said</p><p>yes. </p>', '<p>He said|</p><p>yes.|</p>'],
    [
      'a word may be set in parts',
      '<p>U.<i>S</i>. <b>and/</b>or</p>',
      '<p>U.<i>·S</i>. <b>and/</b>·or|</p>',
    ],
    [
      'the number of a note is no word',
      '<p>(Yost)<a role="doc-noteref">1</a> said</p>',
      '<p>(Yost) said|</p>',
    ],
    [
      'a page break parts nothing',
      '<p>political <span id="pg_367" role="doc-pagebreak separator"></span>channel</p>',
      '<p>political channel|</p>',
    ],
    [
      'what is ignored is left as it is',
      '<p>home—he<span data-pagefind-ignore>home—he</span></p>',
      '<p>home—·he|<span data-pagefind-ignore>home—he</span></p>',
    ],
    [
      'a heading weighs no more than text, and gives the number',
      '<h1 id="title"><span class="no">162.</span> Memorandum</h1>',
      '<h1 id="title" data-pagefind-weight="1"><span class="no" data-pagefind-meta="number">162.</span> Memorandum|</h1>',
    ],
    [
      'a paragraph ends where its points begin',
      '<div><p>points: </p><ol><li>1) a;</li></ol><p>Y said</p></div>',
      '<div><p>points:|</p><ol><li>1) a;|</li></ol><p>Y said|</p></div>',
    ],
  ])('%s', (_, body, prepared) => {
    expect(draw(body)).toBe(prepared)
  })
})
