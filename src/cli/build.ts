/** `npm run build`: write the site to `dist/`. */

import { buildSite } from './build-site.ts'
import { run } from './run.ts'

await run(() => buildSite(process.argv.slice(2)))
