import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite, type SmallSite, writeFile } from './make-site.ts'

let made: SmallSite
let local: SmallSite

const volumeId = 'frus1990-92v99p2'

beforeAll(async () => {
  const { site, remove } = await makeSite(
    {
      'edition.yaml':
        'title: Harbors & <Lights>\nversion: "1.2"\npublisher: Municipal Archive\naccent: "#1d4f72"\nlicense: { text: CC0, words: CC BY 4.0 }\n',
      'register/people.yaml':
        'people:\n  berti:\n    name: Paolo Berti\n    sort: Berti, Paolo\n    note: A keeper.\n    evidence: [{ shows: name, document: d1, volume: letters }]\n',
      'letters/volume.yaml': 'title: Letters of a Harbor\nrights: In the public domain.\n',
      'letters/d1.txt':
        '1. Letter to </script><b> & "Ada"\n\nVenice, 9 May 1871\n\nWe ask: 1) for a lamp; 2) for oil. See Document 2.\n',
      'letters/d1.yaml':
        "annotations:\n  - { quote: lamp, note: 'It was [lit](d2). See ![a map](https://example.org/a.png).', whose: ours }\n",
      'letters/d2.txt': '2. Note on lamps\n\nThey burn.\n',
      [`${volumeId}.xml`]: volume(
        document(
          1,
          '<p>A <choice><sic>lmap</sic><corr>lamp</corr></choice> <pb n="2"/>burns<del>ed</del>.</p><p xml:lang="ar" dir="rtl">مصباح</p>',
        ),
      ),
    },
    '/pincite/',
  )
  const colophon = 'See <a href="/pincite/notes/">the notes</a>.'
  made = { site: { ...site, colophon }, remove }
  local = { ...made, site: { ...made.site, root: '/pincite/' } }
})
afterAll(() => {
  made.remove()
})

/** The file without its styles and script. */
function writeContent(path: string, { site } = made): string {
  return writeFile(site, path)
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/<script>[^]*?<\/script>/, '')
}

describe('a document in one file', () => {
  test('says where it is from, which release it is, and who may use it', () => {
    const html = writeContent('letters/d1.html')
    expect(html).toContain('<link rel="canonical" href="https://example.org/pincite/letters/d1/">')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<dt>Edition</dt><dd>Harbors &amp; &lt;Lights&gt;</dd>')
    expect(html).toContain('<dt>Publisher</dt><dd>Municipal Archive</dd>')
    expect(html).toMatch(/<dt>Release<\/dt><dd>1\.2, \w+ \d+, \d{4}<\/dd>/)
    expect(html).toContain('<dt>Rights</dt><dd>In the public domain.</dd>')
    expect(html).toContain('<dt>License</dt><dd>The editors’ own words: CC BY 4.0.</dd>')
    expect(html).toMatch(/Source: d1\.txt, SHA-256 [\da-f]{64}/)
    expect(html).toContain('<section class="apparatus" id="cite">')
  })

  test('leads to the rest of the edition on the web', () => {
    const html = writeContent('letters/d1.html')
    expect(html).toContain('href="https://example.org/pincite/letters/d2/"')
    expect(html).toContain('href="https://example.org/pincite/letters/"')
    expect(html).toContain('href="https://example.org/pincite/notes/"')
    expect(html).not.toMatch(/(?:href|src)="\//)
  })

  test('names the rest of an edition of which nobody says where it is published', () => {
    const html = writeContent('letters/d1.html', local)
    expect(html).not.toMatch(/canonical|(?:href|src)="[^#h]|<dt>Address/)
    expect(html).toMatch(/<span[^>]* title="2\. Note on lamps"|title="2\. Note on lamps"[^>]*>/)
    expect(html).toContain('<span class="volume">Letters of a Harbor</span>')
    expect(html).toContain('See the notes.')
  })

  test('has nothing that browsers would load', () => {
    const html = writeFile(made.site, 'letters/d1.html')
    expect(html).not.toMatch(/<img|<link rel="(?!canonical)|\ssrc=|url\(|@import/)
    expect(html).toContain(`content="default-src 'none';script-src 'sha256-`)
  })

  test('runs its own script alone, and applies its own styles', () => {
    const html = writeFile(made.site, 'letters/d1.html')
    const own = [...html.matchAll(/<(style|script)[^>]*>([^]*?)<\/\1>/g)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
    expect(own.length).toBe(3)
    const [, policy = ''] = /security-policy" content="([^"]*)"/.exec(html) ?? []
    for (const hash of own) expect(policy).toContain(hash)
  })

  test('has the words of a text as they are, whatever they look like', () => {
    expect(writeContent('letters/d1.html')).toMatch(
      /<h1[^>]*>.*Letter to &#x3C;\/script>&#x3C;b> &#x26; "Ada"<\/h1>/,
    )
  })

  test('has the switches and explanations of its page', () => {
    expect(writeContent('letters/d1.html')).toContain('id="run-in"')
    const html = writeContent(`${volumeId}/d1.html`)
    expect(html).toContain('id="as-edited"')
    expect(html).toContain('<section class="apparatus glosses" id="readings">')
    expect(writeFile(made.site, `${volumeId}/d1.html`)).toContain('--deleted:')
    expect(writeFile(made.site, 'letters/d1.html')).toContain(':root{--ruby:light-dark(#1d4f72,')
  })

  test('has each anchor once, and those to which it leads', () => {
    for (const path of ['letters/d1.html', `${volumeId}/d1.html`]) {
      const html = writeContent(path)
      const ids = Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const links = Array.from(html.matchAll(/\shref="#([^"]*)"/g), ([, id]) => id)
      expect(links.filter((id) => !ids.includes(id))).toEqual([])
    }
  })
})
