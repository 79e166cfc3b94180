import { expect, test } from 'vitest'
import { replaceElement } from '../../../src/export/epub/replace-element.ts'
import { toXhtml } from '../../../src/html/to-xhtml.ts'

/** Finds what begins with `#` or `d`, and nothing else. */
const find = (href: string): string | undefined => (/^[#d]/.test(href) ? href : undefined)

test.each([
  [
    'a reference calls its note by its number',
    '<a role="doc-noteref" id="fnref1" href="#fn1" aria-label="Note 1" data-label="1"><span class="here" id="fnref1.close"></span></a>',
    '<a id="fnref1" aria-label="Note 1" role="doc-noteref" epub:type="noteref" class="noteref" href="#fn1">1</a>',
  ],
  [
    'a reference without a note is its number',
    '<a role="doc-noteref" id="fnref2" aria-label="Note 2" data-label="2"></a>',
    '<span id="fnref2" class="ref">2</span>',
  ],
  [
    'a note is one of EPUB',
    '<div class="foot" id="fn1" data-locator="Note 1" data-at="@"><a class="close" href="#x"></a>A</div>',
    '<aside class="foot" id="fn1" role="doc-footnote" epub:type="footnote">A</aside>',
  ],
  [
    'a link back is a sign',
    '<a role="doc-backlink" href="#fnref1" aria-label="Back"></a>',
    '<a aria-label="Back" role="doc-backlink" epub:type="backlink" href="#fnref1">↩\uFE0E</a>',
  ],
  [
    'a page break is one of EPUB',
    '<span id="pg_1 2" role="doc-pagebreak separator" aria-label="Page 1 2" data-label="1 2"></span>',
    '<span id="pg_1_2" role="doc-pagebreak" aria-label="Page 1 2" data-label="1 2" epub:type="pagebreak"></span>',
  ],
  [
    'a label is text, without the link beside a paragraph',
    '<div class="para" id="p1"><a class="pm" href="#p1" aria-label="Link"></a><a class="n" href="#p1" aria-label="1) link">1)</a> A</div>',
    '<div class="para" id="p1"><span class="n">1)</span> A</div>',
  ],
  [
    'words with a gloss call it as a note',
    '<a class="g" href="#g-a">A</a>',
    '<a class="g" role="doc-noteref" epub:type="noteref" href="#g-a">A</a>',
  ],
  [
    'words with an entry in a list link to it',
    '<a class="g" href="d.xhtml#a">A</a>',
    '<a class="g" role="doc-glossref" epub:type="glossref" href="d.xhtml#a">A</a>',
  ],
  [
    'a link is a link, without what only the site needs',
    '<a href="d2" rel="external" aria-label="D (example.org)">D</a>',
    '<a aria-label="D (example.org)" href="d2">D</a>',
  ],
  ['a link that leads nowhere is text', '<a class="pair" href="x">A <i>b</i></a>', 'A <i>b</i>'],
  [
    'of two readings, the one as written is in the text',
    '<span class="choice"><span>shippes</span><span hidden>ships</span></span>',
    '<span class="choice"><span>shippes</span></span>',
  ],
  [
    'what is added has its signs',
    '<ins data-place="above">fast</ins>',
    '<ins data-place="above"><span class="sign">‹</span>fast<span class="sign">›</span></ins>',
  ],
  [
    'parts of words have theirs, words have them in the text',
    '<span class="sic part">pilott</span> <span class="supplied">[a]</span> <span class="other part">b</span>',
    '<span class="sic part">pilott<span class="sign">[sic]</span></span> <span class="supplied">[a]</span> <span class="other part">b</span>',
  ],
  [
    'a table does not scroll by itself',
    '<div class="table" role="region" aria-label="Table" tabindex="0"><table></table></div>',
    '<div class="table"><table></table></div>',
  ],
  [
    'a language is one of XML too',
    '<span lang="fr">en route</span>',
    '<span lang="fr" xml:lang="fr">en route</span>',
  ],
])('%s', (_, html, xhtml) => {
  expect(toXhtml(html, (tag) => replaceElement(tag, find))).toBe(xhtml)
})
