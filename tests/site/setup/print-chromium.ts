/** Unpack the Chromium of the npm package into the temporary folder, and print the path of its program. */

import chromium from '@sparticuz/chromium'

process.stdout.write(await chromium.executablePath())
