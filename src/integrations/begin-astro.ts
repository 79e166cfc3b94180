/** Astro's command line; the seeds are read while it is loaded, which takes a second. */

import { enableCompileCache } from 'node:module'

enableCompileCache()
const { beginEarly } = await import('./reading.ts')
beginEarly()
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href)
