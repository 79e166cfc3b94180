import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const names = z.record(z.string(), z.string())
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const { packages } = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

const text = readFileSync('CONTRIBUTING.md', 'utf8').replace(/^[^]*\n## Dependencies\n/, '')

test.each(Object.keys(dependencies))('CONTRIBUTING says what %s does here', (name) => {
  expect(text).toContain(`\`${name}\``)
})

test.each(Object.keys({ ...dependencies, ...devDependencies }))(
  'the lock file has one version of %s',
  (name) => {
    expect(packages[`node_modules/${name}`]?.version).toMatch(/^\d+\.\d+\.\d+/)
  },
)
