import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { carryFiles } from '../../src/export/carry/carried-files.ts'

/** A site by the paths of its files. */
const site = {
  '404.html': '<html lang="en">',
  _headers: '/*',
  '_astro/all.js': 'all()',
  '_astro/search.js': 'search()',
  '_astro/text.js': 'text()',
  '_astro/page.css': 'p{}',
  'index.html':
    '<html lang="en"><meta content="trusted-types own worker;"><link rel="preload" href="./fonts/a.woff2" as="font" type="font/woff2" crossorigin><script src="./_astro/all.js" defer></script><script type="module" src="./_astro/search.js"></script>',
  'v/d1/index.html':
    '<html lang="en"><script type="module" src="../../_astro/search.js"></script><p>“</p><script type="module" src="../../_astro/text.js"></script>',
  'v/d1.html': '<html lang="en">',
  'v/d1.json': '{}',
  'v/documents/sections.json': '[1]',
  'search/index.html': '<html lang="en">',
  'search/texts.json': '["</script>\u2028"]',
}

async function carry(): Promise<Record<string, string>> {
  const bytes = new Map(Object.entries(site).map(([path, text]) => [path, strToU8(text)]))
  const files = await carryFiles(bytes, (names) => Promise.resolve(`bundle(${names.join()})`))
  return Object.fromEntries(Array.from(files, ([path, content]) => [path, strFromU8(content)]))
}

test('pages have one script in the place of their modules, and nothing that a disk refuses', async () => {
  const files = await carry()
  expect(files['index.html']).toBe(
    '<html data-carried lang="en"><meta content="trusted-types own worker carried;"><script src="./_astro/all.js" defer></script><script src="./_astro/carried-1.js" defer></script>',
  )
  expect(files['v/d1/index.html']).toBe(
    '<html data-carried lang="en"><script src="../../_astro/carried-2.js" defer></script><p>“</p>',
  )
  expect(files['_astro/carried-1.js']).toMatch(/bundle\(search\.js\)$/)
  expect(files['_astro/carried-2.js']).toMatch(/bundle\(search\.js,text\.js\)$/)
})

test('what the search loads is scripts', async () => {
  const files = await carry()
  expect(files['search/texts.json.js']).toBe('carry("search/texts.json","[\\"</script>\u2028\\"]")')
  expect(files['v/documents/sections.json.js']).toBe('carry("v/documents/sections.json","[1]")')
})

test('all else stays as it is, but for what only a host needs', async () => {
  expect(Object.keys(await carry()).sort()).toEqual([
    '_astro/all.js',
    '_astro/carried-1.js',
    '_astro/carried-2.js',
    '_astro/page.css',
    'index.html',
    'search/index.html',
    'search/texts.json.js',
    'v/d1.html',
    'v/d1.json',
    'v/d1/index.html',
    'v/documents/sections.json',
    'v/documents/sections.json.js',
  ])
})
