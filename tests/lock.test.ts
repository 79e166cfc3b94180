import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lockSchema = z.object({ packages: z.record(z.string(), z.looseObject({})) })

// It comes with Node 20 and 22, and `npm install` would change the file on them.
test('the lock has no key that npm 10 takes out', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const changed = Object.keys(packages).filter((path) => 'libc' in (packages[path] ?? {}))
  expect(changed).toEqual([])
})
