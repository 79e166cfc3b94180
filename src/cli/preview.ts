/** `npm run preview`: serve the site that was built last. */

import { findPort } from './port.ts'
import { run } from './run.ts'
import { show } from './show.ts'

await run(async () => show('dist', await findPort()))
