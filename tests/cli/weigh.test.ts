import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { onTestFinished, expect, test } from 'vitest'
import { weighScripts } from '../../src/cli/weigh.ts'

const page = '<script type="module">go()</script><script type="module" src="/a.js"></script>'

test('an import of scripts is counted once, as initial or lazy', () => {
  const a = 'import"./b.js";const late=()=>import(`./c.js`),other=e=>import(`${e}pagefind.js`)'
  const b = 'export const b=1'
  const c = 'import"./b.js";import("./d.js")'
  const d = 'export const d=1'
  const dist = write({ 'index.html': page, 'a.js': a, 'b.js': b, 'c.js': c, 'd.js': d })
  expect(weighScripts(dist, 'index.html')).toEqual({
    initial: compressed('go()') + compressed(a) + compressed(b),
    lazy: compressed(c) + compressed(d),
  })
})

test('structured data is not counted as a script', () => {
  const dist = write({ 'index.html': '<script type="application/ld+json">{"a":1}</script>' })
  expect(weighScripts(dist, 'index.html')).toEqual({ initial: 0, lazy: 0 })
})

function write(files: Record<string, string>): string {
  const dist = mkdtempSync(join(tmpdir(), 'weigh-'))
  onTestFinished(() => {
    rmSync(dist, { recursive: true })
  })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  return dist
}

function compressed(text: string): number {
  return brotliCompressSync(text).length
}
