/** `npm run build`: write the site to `dist/`. */

import { enableCompileCache } from 'node:module'
import { run } from './run.ts'

enableCompileCache()
await run(async () => {
  const { buildSite } = await import('./build-site.ts')
  return buildSite(process.argv.slice(2))
})
