import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../src/cli/serve.ts'
import { runNode } from './run-node.ts'

let dist: string
let served: Served

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'pincite-'))
  mkdirSync(join(dist, 'v/d1'), { recursive: true })
  mkdirSync(join(dist, 'v/index'))
  writeFileSync(join(dist, 'v/index.html'), 'Contents')
  writeFileSync(join(dist, 'v/index/index.html'), 'Index')
  writeFileSync(join(dist, 'index.html'), 'Home')
  writeFileSync(join(dist, '404.html'), 'Not here')
  for (const name of ['index.html', 'd1.txt', 'd1.ris', 'd1.bib', 'd1.json', 'd1.wasm']) {
    writeFileSync(join(dist, 'v/d1', name), name)
  }
  served = await serve(dist, 0)
})

afterAll(async () => {
  await served.close()
  rmSync(dist, { recursive: true })
})

describe('a built site is served like a static host', () => {
  test.each([
    ['/', 200, 'Home', 'text/html'],
    ['/v/d1/', 200, 'index.html', 'text/html'],
    ['/v/', 200, 'Contents', 'text/html'],
    ['/v/index/', 200, 'Index', 'text/html'],
    ['/v/index', 200, 'Index', 'text/html'],
    ['/v/d1/?q=x', 200, 'index.html', 'text/html'],
    ['/v/d1', 200, 'index.html', 'text/html'],
    ['/v/d1/d1.txt', 200, 'd1.txt', 'text/plain; charset=utf-8'],
    ['/v/d1/d1.ris', 200, 'd1.ris', 'application/x-research-info-systems'],
    ['/v/d1/d1.bib', 200, 'd1.bib', 'application/x-bibtex'],
    ['/v/d1/d1.json', 200, 'd1.json', 'application/json'],
    ['/v/d1/d1.wasm', 200, 'd1.wasm', 'application/wasm'],
    ['/v/d2/', 404, 'Not here', 'text/html'],
    ['/v/%2e%2e/%2e%2e/etc/passwd', 404, 'Not here', 'text/html'],
    ['/%', 404, 'Not here', 'text/html'],
    ['//', 404, 'Not here', 'text/html'],
  ])('%s', async (path, status, text, type) => {
    const response = await fetch(served.url + path)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(text)
    expect(response.headers.get('content-type')).toContain(type)
  })

  test('the address of a page is redirected to a slash, with its query', async () => {
    const response = await fetch(`${served.url}/v/d1?q=x`, { redirect: 'manual' })
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/v/d1/?q=x')
  })
})

describe('a site below a path is served there alone', () => {
  let below: Served

  beforeAll(async () => {
    below = await serve(dist, 0, '/editions/')
  })
  afterAll(() => below.close())

  test.each([
    ['/editions/', 200, 'Home'],
    ['/editions/v/d1/', 200, 'index.html'],
    ['/editions/v/d1/d1.txt', 200, 'd1.txt'],
    ['/editions/v/d2/', 404, 'Not here'],
    ['/', 404, 'Not here'],
    ['/v/d1/', 404, 'Not here'],
    ['/editions-of-others/', 404, 'Not here'],
    ['/editions/../v/', 404, 'Not here'],
  ])('%s', async (path, status, text) => {
    const response = await fetch(below.url + path)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(text)
  })

  test.each(['/é d/', '/a[b]/'])('also if browsers write the path otherwise: %s', async (base) => {
    const { url, close } = await serve(dist, 0, base)
    expect(await (await fetch(`${url}${base}v/d1`)).text()).toBe('index.html')
    await close()
  })

  test.each([
    ['/editions', '/editions/'],
    ['/editions/v/d1?q=x', '/editions/v/d1/?q=x'],
  ])('%s is redirected to %s', async (path, location) => {
    const response = await fetch(below.url + path, { redirect: 'manual' })
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(location)
  })
})

describe('a command that cannot start gives the reason in one line', () => {
  test.each(['start', 'preview', 'dev'])('%s: a busy port', async (command) => {
    const { port } = new URL(served.url)
    const { code, stdout, stderr } = await runNode([`src/cli/${command}.ts`], { PORT: port }).ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      `Port ${port} is busy: stop the program that uses it, or choose another with PORT=${Number(port) + 1}\n`,
    )
  })

  test.each(['build', 'start', 'preview', 'dev'])('%s: a wrong address', async (command) => {
    const variables = { PORT: '4398', SITE: 'example.org' }
    const { code, stdout, stderr } = await runNode([`src/cli/${command}.ts`], variables).ended
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Unexpected SITE `example.org`, expected `https://example.org/`\n',
    })
  })

  test.each(['http', '0', '65536', '1.5'])('an invalid port: %s', async (PORT) => {
    const { code, stderr } = await runNode(['src/cli/preview.ts'], { PORT }).ended
    expect(code).toBe(1)
    expect(stderr).toBe(`Unexpected PORT \`${PORT}\`, expected a number from 1 to 65535\n`)
  })
})
