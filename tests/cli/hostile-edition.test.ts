import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { volume } from '../parse/tei/inventions.ts'
import { runNode } from './run-node.ts'

const id = 'frus1990-92v99p2'

/** Ids that are names of pages or devices, too long, duplicates, or differ only in case. */
const ids = ['pages', 'index', 'people', 'd1', 'D1', 'd1', 'con', `d${'1'.repeat(300)}`, '']

/** Characters that end an attribute, a string in CSS or an element, or look like a space. */
const ending = '&quot;&apos;&gt;&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--0--&gt;\\'

const links = [
  ...['javascript:alert(1)', '#javascript:alert(1)', 'java&#9;script:alert(1)', '//example.org/'],
  ...[`${id}#javascript:alert(1)`, 'data:text/html,x', 'https://example.org/onclick=alert(1)//'],
]

function document(xmlId: string, index: number): string {
  const refs = links.map((link) => `<ref target="${link}">link</ref>`).join(' and ')
  const own = xmlId === '' ? '' : ` xml:id="${xmlId}"`
  const note = `<note n="${ending}" xml:id="n${index}">${refs}</note>`
  const when = ['unknown', '1965-13-01', '1965-02-31', '', '-0044', '1965-02-24'][index % 6]
  return `<div type="document"${own}><head>Document ${index}${note}</head><dateline>Red Harbor, <date when="${when}">May 3</date></dateline><p>See ${refs}.</p><pb n="${ending}"/><p>x</p></div>`
}

describe('an edition of hostile sources is built', { timeout: 240_000 }, () => {
  let root: string
  let dist: string
  let pages: Array<{ path: string; html: string }>
  let output: string

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'pincite-'))
    dist = join(root, 'dist')
    const seeds = join(root, 'seeds')
    mkdirSync(join(seeds, id), { recursive: true })
    mkdirSync(join(seeds, 'register'))
    writeFileSync(join(seeds, `${id}.xml`), volume(...ids.map(document)))
    const tag = '</head><img src=x onerror=alert(1)>'
    writeFileSync(
      join(seeds, 'edition.yaml'),
      `title: Title ${tag}\nsubtitle: Subtitle ${tag}\nversion: '1" ${tag}'\n`,
    )
    mkdirSync(join(seeds, 'pages'))
    writeFileSync(join(seeds, 'pages/principles.md'), `# Page ${tag}\n\nText ${tag} ${tag}\n`)
    writeFileSync(
      join(seeds, id, 'd1.yaml'),
      'annotations:\n  - { quote: See, note: "[a](javascript:x) <b onclick=x>b</b> [c](//example.org)", whose: ours }\n',
    )
    writeFileSync(
      join(seeds, 'register/people.yaml'),
      'entries:\n  - { key: kerr, name: Kerr, sort: Kerr, note: "Keeper. [a](data:text/html;x)", links: ["https://example.org/"] }\n',
    )
    const { code, stdout, stderr } = await runNode(['src/cli/build.ts', '--out', dist], {
      SEEDS: seeds,
      CACHE_DIR: join(root, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    }).ended
    output = stdout + stderr
    expect(code, output).toBe(0)
    pages = globSync('**/*.html', { cwd: dist }).map((path) => ({
      path: path.split(sep).join('/'),
      html: readFileSync(join(dist, path), 'utf8'),
    }))
  }, 240_000)

  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  test('with a page for every document', () => {
    for (const index of ids.keys()) {
      const own = pages.filter(
        ({ path, html }) => path.startsWith(`${id}/`) && html.includes(`Document ${index}<a role`),
      )
      const kinds = own.map(({ path }) => toKind(path)).sort()
      expect(kinds, `Document ${index}`).toEqual(['in one file', 'page', 'to print'])
    }
    const paths = pages.map(({ path }) => path.toLowerCase())
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain(`${id}/pages/index.html`)
    expect(pages.filter(({ path }) => path.length > 200)).toEqual([])
  })

  test('and with messages', () => {
    for (const rule of ['tei-id', 'tei-date', 'tei-target', 'note-link']) {
      expect(output).toContain(`pincite:${rule}`)
    }
  })

  test('without running scripts or unsafe links', () => {
    let links = 0
    for (const { path, html } of pages) {
      const page = `https://edition.example/${path}`
      visit(fromHtml(html), 'element', (element) => {
        const { tagName, properties } = element
        if (tagName === 'script' || tagName === 'style') {
          expect(toString(element), path).not.toContain('alert(1)</')
          // Data of schema.org has the words of the edition, and runs nothing.
          if (properties.type === 'application/ld+json') JSON.parse(toString(element))
          else if (tagName === 'script') expect(toString(element), path).not.toContain('alert(1)')
        }
        for (const [name, value] of Object.entries(properties)) {
          expect(name, path).not.toMatch(/^on/)
          if (!['href', 'src', 'action'].includes(name)) continue
          links++
          const url = new URL(String(value), page)
          const isOwn = url.origin === 'https://edition.example'
          const isOther = URL.canParse(String(value)) && /^(?:https?|mailto):$/.test(url.protocol)
          expect(isOwn || isOther, `${path}: ${String(value)}`).toBe(true)
        }
      })
    }
    expect(links).toBeGreaterThan(500)
  })
})

/** What of a document a file has: `page`, at its address; all of it `in one file`; or with the others of its volume `to print`. */
function toKind(path: string): string {
  if (!path.endsWith('/index.html')) return 'in one file'
  return path.startsWith(`${id}/print/`) ? 'to print' : 'page'
}
