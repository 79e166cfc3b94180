import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readRecipe } from './recipes.ts'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** `npm run build`, `npm start`; not `npm ci`. */
const script = /\bnpm (?:--prefix \S+ )?(?:run )?(start|(?<=run )[\w:]+)/g

/** The workflow that a new edition gets. */
const workflow = readFileSync('src/cli/new/template/.github/workflows/pages.yml', 'utf8')

describe.each([
  ['GitHub Pages', workflow],
  ['Netlify', readRecipe('Netlify')],
])('the recipe for %s', (_, recipe) => {
  test('runs scripts that exist, with the address of the site', () => {
    const names = Array.from(recipe.matchAll(script), ([, name = '']) => name)
    expect(names).toEqual(['build'])
    expect(Object.keys(scripts)).toContain('build')
    expect(recipe).toMatch(/SITE[=:]/)
  })
})

test('the workflow for GitHub Pages publishes the folder of the build', () => {
  const step = z.object({ uses: z.string().optional(), with: z.object({}).loose().optional() })
  const { jobs, permissions } = z
    .object({
      permissions: z.record(z.string(), z.string()),
      jobs: z.record(z.string(), z.object({ steps: z.array(step) })),
    })
    .parse(parse(workflow))
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))
  expect(upload?.with).toEqual({ path: 'edition/dist' })
})

describe('files of the site itself', () => {
  const headers = readFileSync('public/_headers', 'utf8')

  /** Each path with the headers below it. */
  const [all, ...kept] = headers.trimEnd().split(/\n(?! )/)

  test('tell Netlify and Cloudflare what browsers keep, for each address once', () => {
    const paths = kept.map((rule) => rule.split('\n')[0])
    expect(new Set(paths).size).toBe(paths.length)
    for (const rule of kept)
      expect(rule).toMatch(/^\/[\w/]+\/\*\n {2}Cache-Control: public, max-age=\d+[\w, ]*$/)
  })

  test('tell them the same of every address as the other recipes do', () => {
    const [path, ...lines] = all?.split('\n  ') ?? []
    expect(path).toBe('/*')
    for (const line of lines) {
      const [name = '', value = ''] = line.split(': ')
      for (const host of ['nginx', 'Apache'])
        expect(readRecipe(host).replaceAll('"', '')).toContain(`${name} ${value}`)
    }
  })

  test('let GitHub publish folders with an underscore, such as _astro', () => {
    expect(existsSync('public/.nojekyll')).toBe(true)
  })
})
